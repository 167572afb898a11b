import type { Arrangement } from './plan.ts';

/** How many, in words. */
export const numbers: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  couple: 2,
  'couple of': 2,
  double: 2,
  twin: 2,
  pair: 2,
  'pair of': 2,
  three: 3,
  several: 3,
  few: 3,
  'some of': 3,
  triple: 3,
  trio: 3,
  'trio of': 3,
  four: 4,
  many: 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

/** How several stand, in words; the first is what it is called. Without a number there are so many of them. */
export const arrangements: Readonly<Record<Arrangement, { words: readonly string[]; number: number }>> = {
  GROUP: {
    words: [
      'group',
      'bunch',
      'herd',
      'flock',
      'swarm',
      'pack',
      'crowd',
      'team',
      'family',
      'cluster',
      'school',
    ],
    number: 3,
  },
  ROW: { words: ['row', 'line', 'set', 'column'], number: 3 },
  STACK: { words: ['stack', 'tower'], number: 3 },
  PILE: { words: ['pile', 'heap', 'mound', 'mountain'], number: 5 },
};
