import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

/** A place in the arguments of a root field that takes a scalar, and the variables that lead there. */
export type Leaf = {
  operation: 'query' | 'mutation' | 'subscription';
  field: string;
  /** As argument.input field.…; lists are entered by their first entry. */
  path: string;
  scalar: string;
  /** All variables, plausible but for `value` in this place. */
  variables(value: unknown): Record<string, unknown>;
  document: string;
};

/** A plausible value of a scalar. @param path the names that lead there */
export type Plausible = (scalar: string, path: readonly string[]) => unknown;

type Place = { path: string[]; scalar: string; build(value: unknown): unknown };

const placesIn = (type: GraphQLInputType, path: string[], plausible: Plausible): Place[] => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return placesIn(nullable.ofType, path, plausible).map((place) => ({
      ...place,
      build: (value) => [place.build(value)],
    }));
  }
  if (!isInputObjectType(nullable)) {
    return isEnumType(nullable)
      ? []
      : [{ path, scalar: getNamedType(nullable).name, build: (value) => value }];
  }
  return Object.values(nullable.getFields()).flatMap((field) =>
    placesIn(field.type, [...path, field.name], plausible).map((place) => ({
      ...place,
      build: (value) => ({
        ...(nullable.isOneOf ? {} : requiredOf(nullable, path, plausible, field.name)),
        [field.name]: place.build(value),
      }),
    })),
  );
};

const requiredOf = (
  type: GraphQLInputObjectType,
  path: string[],
  plausible: Plausible,
  except?: string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ name, type: own }) => name !== except && isNonNullType(own))
      .map(({ name, type: own }) => [name, plain(own, [...path, name], plausible)]),
  );

const plain = (type: GraphQLInputType, path: string[], plausible: Plausible): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [plain(nullable.ofType, path, plausible)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable)) return plausible(getNamedType(nullable).name, path);
  if (!nullable.isOneOf) return requiredOf(nullable, path, plausible);
  const [first] = Object.values(nullable.getFields());
  return { [first!.name]: plain(first!.type, [...path, first!.name], plausible) };
};

/** Every place of every root field that takes a scalar: found by reading the schema. */
export const inputLeaves = (plausible: Plausible): Leaf[] => {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([operation, root]) =>
    Object.values(root?.getFields() ?? {}).flatMap(({ name: field, args, type }) => {
      const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const selection = 'getFields' in getNamedType(type) || 'getTypes' in getNamedType(type);
      const document = `${operation} (${declared}) { ${field}(${passed})${selection ? ' { __typename }' : ''} }`;
      return args.flatMap((arg) =>
        placesIn(arg.type, [arg.name], plausible).map(({ path, scalar, build }) => ({
          operation,
          field,
          path: path.join('.'),
          scalar,
          document,
          variables: (value: unknown) => ({
            ...Object.fromEntries(
              args
                .filter((other) => other !== arg && isNonNullType(other.type))
                .map((other) => [other.name, plain(other.type, [other.name], plausible)]),
            ),
            [arg.name]: build(value),
          }),
        })),
      );
    }),
  );
};
