import type { Direction } from '../drawing-options.ts';
import { mirrored } from '../facing-after.ts';

/** Whether a mirror shows what faces one way as it faces the other. */
export const turnsByMirror = (from: Direction, to: Direction): boolean =>
  from !== to && mirrored(from) === to;

/** What the local artist says when a picture that it did not draw is to be seen from a new side. */
export const onlyMirrored = (from: Direction): string => {
  const other = mirrored(from);
  const can =
    other !== from
      ? `this one faces ${from} and can be turned to ${other}`
      : `this one faces ${from}, which has no mirror image: it can be turned only if it faces to a side, e.g. EAST to WEST`;
  return `The local artist turns its own drawings every way, but other pictures only by mirroring them: ${can}.`;
};
