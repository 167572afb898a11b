import type { Picture } from '../picture.ts';
import { eachComponent } from './each-component.ts';
import { rimOf } from './rim-of.ts';

/** Bytes by which a shadow may have another hue than the background that it darkens. */
const hue = 4;
/** From pixel to pixel a soft shadow changes by no more than this part of the background's light; an edge does. */
const softStep = 0.05;
/** Where it ends it is hardly there. */
const faint = 0.06;
/** Deeper than that it is a thing, paler than this it is nothing. */
const depth = { least: 0.1, most: 0.75 };
/** So many tones make a ramp: flat colors, as pixel art has them, have fewer. */
const fewestTones = 12;

/** How much light each pixel takes from the background, 0..1; -1 where it is of another color. */
const darkening = ({ pixels }: Picture, bare: Picture): Float32Array => {
  const found = new Float32Array(pixels.length / 4);
  for (let at = 0, i = 0; at < found.length; at++, i += 4) {
    let [along, length] = [0, 0];
    for (let c = i; c < i + 3; c++) {
      along += pixels[c]! * bare.pixels[c]!;
      length += bare.pixels[c]! ** 2;
    }
    const light = length > 0 ? along / length : 0;
    let off = 0;
    for (let c = i; c < i + 3; c++) off = Math.max(off, Math.abs(pixels[c]! - light * bare.pixels[c]!));
    found[at] = off > hue || light > 1 || pixels[i + 3]! < 255 ? -1 : 1 - light;
  }
  return found;
};

/** Neighbors on the four sides. */
const around = (at: number, width: number, area: number): number[] => {
  const x = at % width;
  return [
    ...(x > 0 ? [at - 1] : []),
    ...(x < width - 1 ? [at + 1] : []),
    ...(at >= width ? [at - width] : []),
    ...(at < area - width ? [at + width] : []),
  ];
};

/**
 * The soft shadow that a subject throws on a background: what darkens it, without another hue, and fades out into it in many
 * small steps. How much it darkens is its alpha: black of that alpha over the background gives what the picture shows.
 * @returns 0..1 for each pixel, 0 where there is none
 */
export const softShadow = (picture: Picture, bare: Picture, background: Uint8Array): Float32Array => {
  const { width, height } = picture;
  const dark = darkening(picture, bare);
  const reached = new Uint8Array(background.length);
  const open: number[] = [];
  const visit = (at: number, from: number): void => {
    if (background[at] || reached[at] || dark[at]! < 0 || Math.abs(dark[at]! - from) > softStep) return;
    reached[at] = 1;
    open.push(at);
  };
  for (const at of rimOf(background, width)) if (dark[at]! <= faint) visit(at, dark[at]!);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of around(at, width, background.length)) visit(next, dark[at]!);
  }

  const shadow = new Float32Array(background.length);
  eachComponent(reached, width, height, 4, (indexes) => {
    const tones = new Set(indexes.map((at) => picture.pixels[at * 4 + 1]!));
    const deepest = indexes.reduce((most, at) => Math.max(most, dark[at]!), 0);
    if (tones.size < fewestTones || deepest < depth.least || deepest > depth.most) return;
    for (const at of indexes) shadow[at] = dark[at]!;
  });
  return shadow;
};
