import type { Detail, Direction, Outline, Shading, View } from '../../gql/graphql.ts';

/** Exhaustive, so that a new value of the schema does not compile without its words. */
export const outlineLabels: Record<Outline, string> = {
  BLACK: 'Black',
  COLORED: 'Colored',
  SELECTIVE: 'Selective',
  NONE: 'None',
};

export const shadingLabels: Record<Shading, string> = {
  FLAT: 'Flat',
  BASIC: 'Basic',
  MEDIUM: 'Medium',
  DETAILED: 'Detailed',
  HIGHLY_DETAILED: 'Very detailed',
};

export const detailLabels: Record<Detail, string> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };

export const viewLabels: Record<View, string> = {
  SIDE: 'From the side',
  LOW_TOP_DOWN: 'A little from above',
  HIGH_TOP_DOWN: 'From above',
};

export const directionLabels: Record<Direction, string> = {
  SOUTH: 'South, to us',
  SOUTH_WEST: 'South-west',
  WEST: 'West, left',
  NORTH_WEST: 'North-west',
  NORTH: 'North, away',
  NORTH_EAST: 'North-east',
  EAST: 'East, right',
  SOUTH_EAST: 'South-east',
};

const keysOf = <K extends string>(labels: Record<K, string>) => Object.keys(labels) as K[];

/** A select's options, with the choice left open first. */
export const optionsOf = <K extends string>(labels: Record<K, string>) => [
  { value: 'ANY' as const, label: 'Any' },
  ...keysOf(labels).map((value) => ({ value, label: labels[value] })),
];
