import type { Detail, Direction, Outline, Shading, View } from '@papeterie/artist/drawing-options';

// The vendor's own words for ours: the enums of PixelLab's v1 API, exhaustively, so that a new one of ours does not compile.

export const outlineWords: Record<Outline, string> = {
  BLACK: 'single color black outline',
  COLORED: 'single color outline',
  SELECTIVE: 'selective outline',
  NONE: 'lineless',
};

export const shadingWords: Record<Shading, string> = {
  FLAT: 'flat shading',
  BASIC: 'basic shading',
  MEDIUM: 'medium shading',
  DETAILED: 'detailed shading',
  HIGHLY_DETAILED: 'highly detailed shading',
};

export const detailWords: Record<Detail, string> = {
  LOW: 'low detail',
  MEDIUM: 'medium detail',
  HIGH: 'highly detailed',
};

export const viewWords: Record<View, string> = {
  SIDE: 'side',
  LOW_TOP_DOWN: 'low top-down',
  HIGH_TOP_DOWN: 'high top-down',
};

export const directionWords: Record<Direction, string> = {
  SOUTH: 'south',
  SOUTH_WEST: 'south-west',
  WEST: 'west',
  NORTH_WEST: 'north-west',
  NORTH: 'north',
  NORTH_EAST: 'north-east',
  EAST: 'east',
  SOUTH_EAST: 'south-east',
};
