import { headingTo, type Side } from '../reading/manner.ts';
import { swing } from './swings.ts';
import { travel } from './travel.ts';
import { tidy, type Verb } from './verb.ts';

const traveling = (usual: number, ...words: string[]): Verb => ({
  words,
  move: (actor, manner) => travel(usual, headingTo.RIGHT, actor, manner),
});

const vertical = (usual: number, side: Side, ...words: string[]): Verb => ({
  words,
  move: (actor, manner) => travel(usual, headingTo[side], actor, manner),
});

export const travels: readonly Verb[] = [
  traveling(0.08, 'move', 'go', 'travel', 'pass', 'come', 'enter', 'leave', 'return', 'advance', 'pan'),
  traveling(0.02, 'drift', 'crawl', 'creep', 'wander'),
  traveling(0.04, 'sail', 'scroll', 'row', 'stroll'),
  traveling(0.06, 'slide', 'glide', 'swim', 'walk', 'march', 'ride', 'surf'),
  traveling(0.12, 'fly', 'soar', 'skate', 'drive'),
  traveling(0.2, 'run', 'race', 'rush', 'dash', 'shoot', 'hurry', 'zip'),
  vertical(0.03, 'TOP', 'rise', 'climb', 'ascend', 'lift'),
  vertical(0.02, 'BOTTOM', 'sink', 'descend', 'lower'),
  {
    words: ['fall', 'drop', 'tumble', 'plunge'],
    move: (actor, manner) =>
      travel(0.05, headingTo.BOTTOM, actor, manner, tidy(0.1 * actor.height * (manner.speed ?? 1))),
  },
  {
    words: ['float'],
    // Floating somewhere is a journey, floating alone is not.
    move: (actor, manner) =>
      manner.heading || manner.destination || manner.entering || manner.leaving || manner.across
        ? travel(0.03, headingTo.RIGHT, actor, manner)
        : [
            swing(
              { property: manner.toAndFro ?? 'Y', size: 0.015, hertz: 0.25 },
              actor,
              manner,
              actor.nth * 0.7,
            ),
          ],
  },
];
