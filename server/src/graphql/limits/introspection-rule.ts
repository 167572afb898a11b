import type { ASTVisitor, FieldNode, SelectionSetNode, ValidationContext } from 'graphql';
import { costExceeded, queryLimits } from './query-limits.ts';

const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

/**
 * A validation rule. Tools need all of the schema at once, so it is exempt from the other limits; but each asking costs
 * as much as hundreds of entries, and aliases below it would multiply that.
 */
export const IntrospectionRule = (context: ValidationContext): ASTVisitor => {
  /** Counts askings, fragments wherever they are spread. @returns how many, Infinity when one has aliases inside */
  const count = (set: SelectionSetNode, inside: boolean, spread: readonly string[]): number => {
    let found = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        if (inside && selection.alias) return Number.POSITIVE_INFINITY;
        const asks = isIntrospection(selection);
        if (asks) found++;
        if (selection.selectionSet) found += count(selection.selectionSet, inside || asks, spread);
      } else if (selection.kind === 'InlineFragment') {
        found += count(selection.selectionSet, inside, spread);
      } else {
        const name = selection.name.value;
        const fragment = context.getFragment(name);
        // One that spreads itself is another rule's to report.
        if (fragment && !spread.includes(name))
          found += count(fragment.selectionSet, inside, [...spread, name]);
      }
      if (found > queryLimits.introspections) return found;
    }
    return found;
  };

  return {
    OperationDefinition(node) {
      const found = count(node.selectionSet, false, []);
      if (found <= queryLimits.introspections) return;
      const message = Number.isFinite(found)
        ? `The schema may be asked for ${queryLimits.introspections} times in a document.`
        : 'Below __schema and __type there can be no aliases.';
      context.reportError(costExceeded(message, node));
    },
  };
};
