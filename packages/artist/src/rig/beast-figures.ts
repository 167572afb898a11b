import type { Art } from '../art.ts';

/** Proportions that siblings of a kind differ by, around 1, and how they carry their heads, in units. */
type Figure = {
  readonly legs: number;
  readonly girth: number;
  readonly length: number;
  readonly head: number;
  readonly headUp: number;
  readonly headForward: number;
};

const plain: Figure = { legs: 1, girth: 1, length: 1, head: 1, headUp: 0, headForward: 0 };

const figures: readonly Figure[] = [
  plain,
  { ...plain, headUp: -6, headForward: 4 },
  { legs: 1.22, girth: 0.92, length: 0.96, head: 0.96, headUp: 4, headForward: -1 },
  { legs: 0.74, girth: 1.08, length: 1.06, head: 1.06, headUp: -1, headForward: 1 },
  { legs: 0.94, girth: 0.94, length: 1.26, head: 0.96, headUp: -3, headForward: 3 },
  { legs: 0.9, girth: 1.18, length: 0.98, head: 1.02, headUp: 0, headForward: 1 },
  { legs: 1.1, girth: 0.9, length: 1.1, head: 1, headUp: 5, headForward: 0 },
];

/** The figure that the seed gives an animal; where the words speak of one, theirs is enough. */
export const beastFigureOf = (art: Art): Figure =>
  (['tall', 'short', 'fat', 'thin', 'cute', 'young', 'tiny', 'giant'] as const).some((trait) =>
    art.has(trait),
  )
    ? plain
    : art.random.fork('figure').pick(figures);
