/** How a sprite is to be drawn: the words every provider understands. */
export const outlines = ['BLACK', 'COLORED', 'SELECTIVE', 'NONE'] as const;
export const shadings = ['FLAT', 'BASIC', 'MEDIUM', 'DETAILED', 'HIGHLY_DETAILED'] as const;
export const details = ['LOW', 'MEDIUM', 'HIGH'] as const;
export const views = ['SIDE', 'LOW_TOP_DOWN', 'HIGH_TOP_DOWN'] as const;
export const directions = [
  'SOUTH',
  'SOUTH_WEST',
  'WEST',
  'NORTH_WEST',
  'NORTH',
  'NORTH_EAST',
  'EAST',
  'SOUTH_EAST',
] as const;

export type Outline = (typeof outlines)[number];
export type Shading = (typeof shadings)[number];
export type Detail = (typeof details)[number];
export type View = (typeof views)[number];
export type Direction = (typeof directions)[number];

export type DrawingOptions = {
  outline?: Outline;
  shading?: Shading;
  detail?: Detail;
  view?: View;
  direction?: Direction;
};
