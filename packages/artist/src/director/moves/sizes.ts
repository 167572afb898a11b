import type { Motion } from '../motion.ts';
import { isTimed, type Manner } from '../reading/manner.ts';
import { frames } from './frames.ts';
import { hertzOf } from './swings.ts';
import { type Actor, tidy, type Verb, within } from './verb.ts';
import { when } from './when.ts';

const scaleWithin = (scale: number): number => tidy(within(scale, 0.001, 1_000));

const factor = (value: number): number => Number(value.toFixed(3));

/** @param usual how many times as large it becomes when nothing is said */
export const growth = (usual: number, actor: Actor, manner: Manner): Motion[] => {
  const { scale } = actor.layer;
  const asked = manner.times === undefined ? usual ** (manner.strength ?? 1) : manner.times;
  const target = scaleWithin(
    scale * (usual < 1 === asked < 1 || manner.times === undefined ? asked : 1 / asked),
  );
  if (isTimed(manner)) {
    const { start, end } = when(manner, 2);
    return [frames('EASE_IN_OUT', false, { time: start, scale }, { time: end, scale: target })];
  }
  const velocity = tidy(Math.sign(target - scale) * 0.1 * scale * (manner.speed ?? 1));
  if (velocity === 0) return [];
  return [{ kind: 'drift', property: 'SCALE', velocity, acceleration: 0, cap: target, capMode: 'STOP' }];
};

/** @param depth how much larger and smaller than it is, in parts of its size */
const throb = (depth: number, hertz: number, beating: boolean, ...words: string[]): Verb => ({
  words,
  move(actor, manner): Motion[] {
    const deep = within(
      manner.times === undefined ? depth * (manner.strength ?? 1) : Math.abs(manner.times - 1),
      0,
      5,
    );
    return [
      {
        kind: 'pulse',
        property: 'SCALE',
        frequency: hertzOf(hertz, manner),
        min: beating ? 1 : factor(Math.max(0.01, 1 - deep)),
        max: factor(1 + deep),
        waveform: beating ? 'SPIKE' : 'SINE',
        phase: tidy((actor.nth * 0.7) % 6),
        maxScale: null,
      },
    ];
  },
});

export const sizes: readonly Verb[] = [
  {
    words: ['grow', 'expand', 'swell', 'inflate', 'enlarge'],
    move: (actor, manner) => growth(2, actor, manner),
  },
  {
    words: ['shrink', 'contract', 'dwindle', 'deflate'],
    move: (actor, manner) => growth(0.25, actor, manner),
  },
  throb(0.05, 1, false, 'pulse', 'pulsate', 'throb'),
  throb(0.03, 0.25, false, 'breathe'),
  throb(0.15, 1.2, true, 'beat', 'thump'),
];
