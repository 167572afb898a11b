import type { Art } from '../art.ts';

/** Proportions that siblings differ by, around 1. */
type Figure = { readonly head: number; readonly girth: number; readonly height: number };

const figures: readonly Figure[] = [
  { head: 1, girth: 1, height: 1 },
  { head: 1, girth: 1, height: 1 },
  { head: 0.93, girth: 0.95, height: 1.13 },
  { head: 0.95, girth: 1.18, height: 1.04 },
  { head: 1.02, girth: 1.16, height: 0.9 },
  { head: 1.07, girth: 0.94, height: 0.92 },
  { head: 0.98, girth: 0.88, height: 1.06 },
];

/** The figure that the seed gives somebody; where the words speak of one, theirs is enough. */
export const figureOf = (art: Art): Figure =>
  (['tall', 'short', 'fat', 'thin', 'young', 'cute', 'giant', 'tiny'] as const).some((trait) =>
    art.has(trait),
  )
    ? figures[0]!
    : art.random.fork('figure').pick(figures);
