import type { Waveform } from '@papeterie/stage';
import type { Motion } from '../motion.ts';
import { hertzOf } from './swings.ts';
import { tidy, type Verb, within } from './verb.ts';

type Light = { dark: number; hertz: number; waveform?: Waveform; inverse?: boolean };

/** Golden angle, rad: many lights are never in step, in whatever order they come. */
const outOfStep = 2.4;

const lighting = ({ dark, hertz, waveform = 'SINE', inverse = false }: Light, ...words: string[]): Verb => ({
  words,
  move({ nth }, manner): Motion[] {
    const least = tidy(within(1 - (1 - dark) * (manner.strength ?? 1), 0, 1));
    const [min, max] = inverse ? [1, least] : [least, 1];
    const frequency = hertzOf(hertz * (1 + 0.08 * ((nth % 5) - 2) * Number(nth > 0)), manner);
    const phase = tidy((nth * outOfStep) % (2 * Math.PI));
    return [{ kind: 'pulse', property: 'OPACITY', frequency, min, max, waveform, phase, maxScale: null }];
  },
});

/** More and less to be seen. */
export const lights: readonly Verb[] = [
  lighting({ dark: 0.35, hertz: 0.8 }, 'twinkle', 'glitter', 'glimmer'),
  lighting({ dark: 0.25, hertz: 1.2, waveform: 'SPIKE' }, 'sparkle', 'glint'),
  lighting({ dark: 0.6, hertz: 1.5 }, 'shimmer'),
  lighting({ dark: 0.55, hertz: 4 }, 'flicker'),
  lighting({ dark: 0, hertz: 0.8, waveform: 'SPIKE', inverse: true }, 'blink', 'wink'),
  lighting({ dark: 0.2, hertz: 1, waveform: 'SPIKE' }, 'flash', 'strobe'),
  lighting({ dark: 0.7, hertz: 0.4 }, 'glow', 'shine', 'gleam'),
  lighting({ dark: 0, hertz: 0.2 }, 'fadeinandout'),
];
