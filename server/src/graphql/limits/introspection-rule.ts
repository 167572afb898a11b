import type { ASTVisitor, FieldNode, SelectionSetNode, ValidationContext } from 'graphql';
import { costExceeded, queryLimits } from './query-limits.ts';

const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

/**
 * A validation rule. Tools need all of the schema at once, so it is exempt from the other limits; but each asking costs
 * as much as hundreds of entries, and aliases below it would multiply that.
 */
export const IntrospectionRule = (context: ValidationContext): ASTVisitor => {
  /** Each fragment is counted once, outside and inside: a document that spreads them again and again must not hang us. */
  const counted = new Map<string, number>();

  const countFragment = (name: string, inside: boolean): number => {
    const key = `${inside} ${name}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    // One that spreads itself is another rule's to report.
    counted.set(key, 0);
    const fragment = context.getFragment(name);
    const found = fragment ? count(fragment.selectionSet, inside) : 0;
    counted.set(key, found);
    return found;
  };

  /** Counts askings, fragments wherever they are spread. @returns how many, Infinity when one has aliases inside */
  const count = (set: SelectionSetNode, inside: boolean): number => {
    let found = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') found += countFragment(selection.name.value, inside);
      else if (selection.kind === 'InlineFragment') found += count(selection.selectionSet, inside);
      else {
        if (inside && selection.alias) return Number.POSITIVE_INFINITY;
        const asks = isIntrospection(selection);
        if (asks) found++;
        if (selection.selectionSet) found += count(selection.selectionSet, inside || asks);
      }
    }
    return found;
  };

  return {
    OperationDefinition(node) {
      const found = count(node.selectionSet, false);
      if (found <= queryLimits.introspections) return;
      const message = Number.isFinite(found)
        ? `The schema may be asked for ${queryLimits.introspections} times in a document.`
        : 'Below __schema and __type there can be no aliases.';
      context.reportError(costExceeded(message, node));
    },
  };
};
