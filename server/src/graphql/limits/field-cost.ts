import { type GraphQLField, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';

/** What a field costs beyond what its shape tells. Declared where the field is: `...costs({ entries: 20 })`. */
export type FieldCost = {
  /** How many entries a list without pages is counted as: what people have, or what it is bounded to. */
  entries?: number;
  /** As how many entries it counts by itself: for what reads, computes or answers with much. */
  work?: number;
};

/** The options of a field that costs more than one sees. */
export const costs = (cost: FieldCost) => ({ extensions: { cost } });

type Field = GraphQLField<unknown, unknown>;

export const declaredCost = ({ extensions }: Field): FieldCost => (extensions.cost ?? {}) as FieldCost;

/** A list of objects that is no page: it must declare its size. */
export const isPlainList = (field: Field): boolean =>
  isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));

export const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
