import { type Lab, type Lch, labToRgb, lchToLab } from '@papeterie/pixels/oklab';
import { type ColorName, namedColor } from '../color/colors.ts';
import type { Paint } from '../color/paint.ts';
import { toneOf } from '../color/ramp.ts';
import type { Mood } from '../mood.ts';
import { packRgb } from '../raster/color-in.ts';
import { litAt, type TimeOfDay } from './time-of-day.ts';

/** From the deepest shadow to the highest light, 0xrrggbb. */
export type Tones = readonly [deep: number, dark: number, base: number, light: number, high: number];

/** The colors of scenery, in the light of the time of day. What glows is not touched by it. */
export type Pigments = {
  /** The tones of a paint; `away` 0..1 fades them into the distance. */
  tones(paint: string, away?: number): Tones;
  /** So many colors from the first paint to the last. */
  blend(paints: readonly string[], count: number): number[];
};

// Scenery stays behind sprites: its tones are nearer to each other than theirs.
const steps = { deep: -0.38, dark: -0.2, base: 0, light: 0.2, high: 0.44 };

const air: Record<TimeOfDay, ColorName> = { day: 'ice', dusk: 'lavender', night: 'lavender' };

const farWords = ['distant', 'far', 'faraway', 'hazy', 'misty'];
const nearWords = ['near', 'nearby', 'foreground', 'silhouettes'];

const mixed = (one: Lab, other: Lab, share: number): number =>
  packRgb(
    labToRgb({
      L: one.L + (other.L - one.L) * share,
      a: one.a + (other.a - one.a) * share,
      b: one.b + (other.b - one.b) * share,
    }),
  );

/** @param said the words of the prompt: 'distant' ones are paler, those in the 'foreground' darker */
export const createPigments = (
  paints: Readonly<Record<string, Paint>>,
  time: TimeOfDay,
  said: (...words: readonly string[]) => boolean,
  mood: Mood | undefined,
): Pigments => {
  const far = said(...farWords) ? 0.45 : 0;
  const depth = said(...nearWords) ? 0.66 : 1;
  const haze = lchToLab(litAt(namedColor(air[time]), time));
  const seen = ({ color, kind }: Paint): Lch => {
    if (kind === 'glow') return color;
    const lit = litAt(color, time);
    return { ...lit, L: lit.L * depth };
  };
  return {
    tones(name, away = 0) {
      const paint = paints[name]!;
      const share = paint.kind === 'glow' ? 0 : 1 - (1 - far) * (1 - away);
      const at = (step: number) => mixed(lchToLab(toneOf(seen(paint), step, mood?.contrast)), haze, share);
      return [at(steps.deep), at(steps.dark), at(steps.base), at(steps.light), at(steps.high)];
    },
    blend(names, count) {
      const labs = names.map((name) => lchToLab(seen(paints[name]!)));
      return Array.from({ length: count }, (_, i) => {
        const at = (i / Math.max(1, count - 1)) * (labs.length - 1);
        return mixed(labs[Math.floor(at)]!, labs[Math.ceil(at)]!, at % 1);
      });
    },
  };
};
