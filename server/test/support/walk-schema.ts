import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const leavesOf = (type: GraphQLObjectType): string[] =>
  fieldsOf(type).flatMap(({ name, type: output }) => (isCompositeType(getNamedType(output)) ? [] : [name]));

const objectsOf = (type: GraphQLNamedOutputType): readonly GraphQLObjectType[] => {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
};

/** A way through the schema: fields, each with the type that it is taken on. */
export type Path = readonly { on: string; field: string; isPage: boolean }[];

const select = (inner: string, on: string): string => `__typename ... on ${on} { ${inner} }`;

/** The selection that goes a way and reads every scalar at its end. */
export const selectionOf = (path: Path, end: GraphQLObjectType): string =>
  [...path].reduceRight(
    (inner, { on, field, isPage }) => select(`${field}${isPage ? '(first: 3)' : ''} { ${inner} }`, on),
    select(leavesOf(end).join(' ') || '__typename', end.name),
  );

/**
 * Every way from an object of a type, up to so many relations long: found by reading the schema, so that a new relation
 * is on it without anybody thinking of it.
 */
export const pathsFrom = (type: string, longest: number): { path: Path; end: GraphQLObjectType }[] => {
  const start = schema.getType(type);
  if (!isObjectType(start)) throw new Error(`${type} is no object type`);
  const found: { path: Path; end: GraphQLObjectType }[] = [];
  const go = (path: Path, end: GraphQLObjectType, left: number): void => {
    found.push({ path, end });
    for (const { name, type: output } of fieldsOf(end)) {
      const target = getNamedType(output);
      if (!isCompositeType(target)) continue;
      // Pages and their edges are no step of their own; and what an edge holds is in nodes as well.
      const isPage = target.name.endsWith('Connection');
      if (target.name.endsWith('Edge') || target.name === 'PageInfo') continue;
      if (left === 0 && !isPage) continue;
      for (const next of objectsOf(target)) {
        go([...path, { on: end.name, field: name, isPage }], next, isPage ? left : left - 1);
      }
    }
  };
  go([], start, longest);
  return found;
};
