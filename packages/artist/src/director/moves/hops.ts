import type { Waveform } from '@papeterie/stage';
import type { Motion } from '../motion.ts';
import { headingTo, type Manner } from '../reading/manner.ts';
import { hertzOf } from './swings.ts';
import { travel } from './travel.ts';
import { tidy, type Verb, within } from './verb.ts';

/** @param height parts of the stage's height */
const hopping = (height: number, hertz: number, waveform: Waveform, ...words: string[]): Verb => ({
  words,
  move(actor, manner): Motion[] {
    const up = within(manner.px ?? actor.height * height * (manner.strength ?? 1), 0, 100_000);
    const hop: Motion = {
      kind: 'pulse',
      property: 'Y',
      frequency: hertzOf(hertz, manner),
      min: 0,
      max: -tidy(up),
      waveform,
      // It begins on the ground.
      phase: tidy(-Math.PI / 2 + ((actor.nth * 0.7) % 6)),
      maxScale: null,
    };
    const sideways = manner.heading?.x
      ? { ...manner, heading: { x: manner.heading.x, y: 0 }, px: undefined }
      : null;
    return sideways ? [hop, ...travel(0.05, headingTo.RIGHT, actor, sideways as typeof manner)] : [hop];
  },
});

const jumpHertz = 0.6;

/** "At 3 seconds the cat jumps": once, not until the end. */
export const onceAt = (word: string, manner: Manner): Manner => {
  const { isMoment, to, lasting, hertz } = manner;
  if (!/^(?:jump|leap)$/.test(word) || !isMoment || to !== undefined || lasting !== undefined || hertz)
    return manner;
  return { ...manner, lasting: 0.5 / hertzOf(jumpHertz, manner) };
};

/** Up from the ground and back. */
export const hops: readonly Verb[] = [
  hopping(0.1, jumpHertz, 'SPIKE', 'jump', 'leap'),
  hopping(0.06, 1, 'SINE', 'bounce'),
  hopping(0.03, 1.5, 'SINE', 'hop', 'skip', 'dance'),
];
