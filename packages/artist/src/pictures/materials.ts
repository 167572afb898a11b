import { type Lab, type Lch, labDistance, labToLch, rgbToLab } from '@papeterie/pixels/oklab';
import { rampOf } from '../color/ramp.ts';
import type { Canvas } from './canvas.ts';

/** One of the colors that a picture is made of, from its shadow to its light. */
export type Material = {
  readonly color: Lch;
  /** How much of the picture it is, 0..1. */
  readonly share: number;
};

/** Where a color is on a ramp: the tone, in between too, and how far beside it. */
type Place = { readonly tone: number; readonly distance: number };

type Swatch = { readonly lab: Lab; readonly count: number };

const most = 9;
const candidates = 48;

/** Of the ends of a ramp there is little: what is large shall have its own middle. */
const perTone = 0.03;

/** A further material must help at least so much. */
const leastGain = 0.0006;

/** Five bits a channel. */
const swatchOf = (r: number, g: number, b: number): number => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);

const labOfSwatch = (key: number): Lab => {
  const channel = (shift: number): number => ((((key >> shift) & 31) * 2 + 1) * 255) / 64;
  return rgbToLab(Math.round(channel(10)), Math.round(channel(5)), Math.round(channel(0)));
};

const tonesOf = (color: Lch): Lab[] =>
  rampOf({ color, kind: 'matte' }).tones.map(({ r, g, b }) => rgbToLab(r, g, b));

/** The place on the way from tone to tone that is nearest to a color. */
const placeOn = (tones: readonly Lab[], { L, a, b }: Lab): Place => {
  let best: Place = { tone: 0, distance: Number.POSITIVE_INFINITY };
  for (let i = 0; i + 1 < tones.length; i++) {
    const [from, to] = [tones[i]!, tones[i + 1]!];
    const [dL, da, db] = [to.L - from.L, to.a - from.a, to.b - from.b];
    const size = dL * dL + da * da + db * db || 1;
    const along = ((L - from.L) * dL + (a - from.a) * da + (b - from.b) * db) / size;
    const t = Math.min(1, Math.max(0, along));
    const distance = labDistance({ L, a, b }, { L: from.L + dL * t, a: from.a + da * t, b: from.b + db * t });
    if (distance < best.distance) best = { tone: i + t, distance };
  }
  return best;
};

const errorAt = ({ tone, distance }: Place): number =>
  Math.min(0.3, distance + perTone * Math.abs(tone - 2)) ** 2;

const swatchesOf = ({ bytes }: Canvas): Swatch[] => {
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 4) {
    if (bytes[at + 3]! < 128) continue;
    const key = swatchOf(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ lab: labOfSwatch(key), count }))
    .sort((a, b) => b.count - a.count);
};

/** Finds the surface and the tone of a color among materials. */
export const toneFinder = (materials: readonly Material[]) => {
  const ramps = materials.map(({ color }) => tonesOf(color));
  const known = new Map<number, { surface: number; tone: number }>();
  return (r: number, g: number, b: number): { surface: number; tone: number } => {
    const key = swatchOf(r, g, b);
    let found = known.get(key);
    if (!found) {
      const lab = labOfSwatch(key);
      const places = ramps.map((tones) => placeOn(tones, lab));
      const surface = places.reduce(
        (best, place, i) => (errorAt(place) < errorAt(places[best]!) ? i : best),
        0,
      );
      found = { surface, tone: places[surface]!.tone };
      known.set(key, found);
    }
    return found;
  };
};

/**
 * The few ramps that come nearest to all colors of a picture: one after the other, each time the one that helps most.
 */
export const materialsOf = (canvas: Canvas): Material[] => {
  const swatches = swatchesOf(canvas);
  const total = swatches.reduce((sum, { count }) => sum + count, 0);
  // What is small counts for more than its size: an eye is not lost beside a belly.
  const weights = swatches.map(({ count }) => (count / total) ** 0.75);
  const offered = swatches.slice(0, candidates).map(({ lab }) => {
    const color = labToLch(lab);
    const tones = tonesOf(color);
    return {
      color,
      errors: swatches.map(({ lab }) => errorAt(placeOn(tones, lab))),
    };
  });
  const errors = swatches.map(() => 0.3 ** 2);
  const chosen: Lch[] = [];
  while (chosen.length < most) {
    let best = { gain: leastGain, offer: offered[0] };
    for (const offer of offered) {
      let gain = 0;
      for (let i = 0; i < errors.length; i++)
        gain += weights[i]! * Math.max(0, errors[i]! - offer.errors[i]!);
      if (gain > best.gain) best = { gain, offer };
      else if (chosen.length === 0 && offer === offered[0]) best = { gain, offer };
    }
    if (!best.offer || (chosen.length > 0 && best.gain <= leastGain)) break;
    const { offer } = best;
    chosen.push(offer.color);
    for (let i = 0; i < errors.length; i++) errors[i] = Math.min(errors[i]!, offer.errors[i]!);
  }
  const find = toneFinder(chosen.map((color) => ({ color, share: 0 })));
  const counts = chosen.map(() => 0);
  for (let at = 0; at < canvas.bytes.length; at += 4)
    if (canvas.bytes[at + 3]! >= 128)
      counts[find(canvas.bytes[at]!, canvas.bytes[at + 1]!, canvas.bytes[at + 2]!).surface]!++;
  return chosen.map((color, i) => ({ color, share: counts[i]! / total }));
};
