import { AsepriteError } from '../../domain/sheets/aseprite-port.ts';
import { channelModes, multiplyLevels } from './blend-channels.ts';
import { colorModes, type Rgb } from './blend-colors.ts';

/** Straight alpha, four levels 0..255. */
type Rgba = readonly [r: number, g: number, b: number, a: number];
/** Lays a pixel over another. */
export type BlendPixel = (backdrop: Rgba, source: Rgba, opacity: number) => Rgba;

/** Source over backdrop. Divisions drop the rest, as Aseprite's do. */
const over: BlendPixel = (backdrop, source, opacity) => {
  const alpha = multiplyLevels(source[3], opacity);
  if (backdrop[3] === 0) return [source[0], source[1], source[2], alpha];
  if (alpha === 0) return backdrop;
  const sum = alpha + backdrop[3] - multiplyLevels(backdrop[3], alpha);
  const mix = (b: number, s: number) => b + Math.trunc(((s - b) * alpha) / sum);
  return [mix(backdrop[0], source[0]), mix(backdrop[1], source[1]), mix(backdrop[2], source[2]), sum];
};

/** On the way from one pixel to another. */
const between = (one: Rgba, other: Rgba, way: number): Rgba => {
  const alpha = one[3] + multiplyLevels(other[3] - one[3], way);
  if (alpha === 0) return [0, 0, 0, 0];
  if (one[3] === 0) return [other[0], other[1], other[2], alpha];
  if (other[3] === 0) return [one[0], one[1], one[2], alpha];
  const mix = (a: number, b: number) => a + multiplyLevels(b - a, way);
  return [mix(one[0], other[0]), mix(one[1], other[1]), mix(one[2], other[2]), alpha];
};

/** Where the backdrop lets through, the source is less blended: so that a mode does nothing where nothing is below. */
const blended =
  (blend: (backdrop: Rgba, source: Rgba) => Rgb): BlendPixel =>
  (backdrop, source, opacity) => {
    const plain = over(backdrop, source, opacity);
    const color = blend(backdrop, source);
    const mixed = over(backdrop, [color[0], color[1], color[2], source[3]], opacity);
    const share = multiplyLevels(backdrop[3], multiplyLevels(source[3], opacity));
    return between(between(plain, mixed, backdrop[3]), mixed, share);
  };

const wholeLevels = (color: Rgb): Rgb => [Math.trunc(color[0]), Math.trunc(color[1]), Math.trunc(color[2])];

/** @param mode its number in the file @throws AsepriteError for one that is not known */
export const blendPixelFor = (mode: number): BlendPixel => {
  const channel = channelModes[mode];
  const color = colorModes[mode];
  if (mode === 0) return over;
  if (channel) {
    return blended((b, s) => [channel(b[0], s[0]), channel(b[1], s[1]), channel(b[2], s[2])]);
  }
  if (color) {
    return blended((b, s) => wholeLevels(color([b[0], b[1], b[2]], [s[0], s[1], s[2]])));
  }
  throw new AsepriteError(
    `The Aseprite file has a layer with a blend mode that is not known here (${mode}).`,
  );
};
