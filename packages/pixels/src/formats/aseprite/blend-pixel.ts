import { AsepriteError } from './aseprite-sprite.ts';
import { type BlendChannel, channelModes, multiplyLevels } from './blend-channels.ts';
import { type BlendColor, colorModes } from './blend-colors.ts';

type Pixels = Uint8ClampedArray;

/**
 * Lays the pixel at `s` of `above` over the one at `b` of `below`, which changes. Straight alpha; nothing is made anew for
 * a pixel, because there are millions of them.
 */
export type BlendPixel = (below: Pixels, b: number, above: Pixels, s: number, opacity: number) => void;

/** On the way from one level to another. Divisions drop the rest, as Aseprite's do. */
const toward = (from: number, to: number, part: number, whole: number): number =>
  from + Math.trunc(((to - from) * part) / whole);

/** What a mode makes of the three levels, written over `into`. */
type Mix = (below: Pixels, b: number, above: Pixels, s: number, into: Pixels) => void;

const copy = (below: Pixels, b: number, above: Pixels, s: number, alpha: number): void => {
  // One level after the other: setting four at once from an array takes ten times as long.
  below[b] = above[s]!;
  below[b + 1] = above[s + 1]!;
  below[b + 2] = above[s + 2]!;
  below[b + 3] = alpha;
};

const over: BlendPixel = (below, b, above, s, opacity) => {
  const alpha = multiplyLevels(above[s + 3]!, opacity);
  if (alpha === 0) return;
  const backdrop = below[b + 3]!;
  if (alpha === 255 || backdrop === 0) {
    copy(below, b, above, s, alpha);
    return;
  }
  const sum = alpha + backdrop - multiplyLevels(backdrop, alpha);
  below[b] = toward(below[b]!, above[s]!, alpha, sum);
  below[b + 1] = toward(below[b + 1]!, above[s + 1]!, alpha, sum);
  below[b + 2] = toward(below[b + 2]!, above[s + 2]!, alpha, sum);
  below[b + 3] = sum;
};

/** Where the backdrop lets through, the source is less blended: so that a mode does nothing where nothing is below. */
const blended = (mix: Mix): BlendPixel => {
  const mixed = new Uint8ClampedArray(3);
  return (below, b, above, s, opacity) => {
    const alpha = multiplyLevels(above[s + 3]!, opacity);
    if (alpha === 0) return;
    const backdrop = below[b + 3]!;
    if (backdrop === 0) {
      copy(below, b, above, s, alpha);
      return;
    }
    mix(below, b, above, s, mixed);
    const sum = alpha + backdrop - multiplyLevels(backdrop, alpha);
    const share = multiplyLevels(backdrop, alpha);
    for (let i = 0; i < 3; i++) {
      const level = below[b + i]!;
      const plain = toward(level, above[s + i]!, alpha, sum);
      const full = toward(level, mixed[i]!, alpha, sum);
      const half = plain + multiplyLevels(full - plain, backdrop);
      below[b + i] = half + multiplyLevels(full - half, share);
    }
    below[b + 3] = sum;
  };
};

const mixChannels =
  (channel: BlendChannel): Mix =>
  (below, b, above, s, into) => {
    for (let i = 0; i < 3; i++) into[i] = channel(below[b + i]!, above[s + i]!);
  };

const mixColors =
  (color: BlendColor): Mix =>
  (below, b, above, s, into) => {
    const levels = color(
      [below[b]!, below[b + 1]!, below[b + 2]!],
      [above[s]!, above[s + 1]!, above[s + 2]!],
    );
    for (let i = 0; i < 3; i++) into[i] = Math.trunc(levels[i]!);
  };

/** @param mode its number in the file @throws AsepriteError for one that is not known */
export const blendPixelFor = (mode: number): BlendPixel => {
  const channel = channelModes[mode];
  const color = colorModes[mode];
  if (mode === 0) return over;
  if (channel) return blended(mixChannels(channel));
  if (color) return blended(mixColors(color));
  throw new AsepriteError(
    `The Aseprite file has a layer with a blend mode that is not known here (${mode}).`,
  );
};
