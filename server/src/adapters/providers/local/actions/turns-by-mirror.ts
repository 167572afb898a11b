import type { Direction } from '../../../../domain/providers/drawing-options.ts';

const mirrored: Partial<Record<Direction, Direction>> = {
  EAST: 'WEST',
  WEST: 'EAST',
  SOUTH_EAST: 'SOUTH_WEST',
  SOUTH_WEST: 'SOUTH_EAST',
  NORTH_EAST: 'NORTH_WEST',
  NORTH_WEST: 'NORTH_EAST',
};

/** Whether a mirror shows what faces one way as it faces the other. */
export const turnsByMirror = (from: Direction, to: Direction): boolean => mirrored[from] === to;

/** What the local artist says when a picture that it did not draw is to be seen from a new side. */
export const onlyMirrored = (from: Direction): string => {
  const other = mirrored[from];
  const can = other
    ? `this one faces ${from} and can be turned to ${other}`
    : `this one faces ${from}, which has no mirror image: it can be turned only if it faces to a side, e.g. EAST to WEST`;
  return `The local artist turns its own drawings every way, but other pictures only by mirroring them: ${can}.`;
};
