import { linearToByte } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';

export type Size = { readonly width: number; readonly height: number };

/** One number per pixel, row by row. */
export type Plane = Float32Array;

/** A picture as light: four planes of 0..1 (brighter than 1 is allowed), linear RGB, straight alpha. */
export type Plate = Size & { readonly r: Plane; readonly g: Plane; readonly b: Plane; readonly alpha: Plane };

/** Linear RGB, 0..1. */
export type Color = readonly [r: number, g: number, b: number];

export const newPlane = ({ width, height }: Size): Plane => new Float32Array(width * height);

/** Black and fully transparent. */
export const newPlate = ({ width, height }: Size): Plate => ({
  width,
  height,
  r: new Float32Array(width * height),
  g: new Float32Array(width * height),
  b: new Float32Array(width * height),
  alpha: new Float32Array(width * height),
});

export const copyPlate = (plate: Plate): Plate => ({
  width: plate.width,
  height: plate.height,
  r: plate.r.slice(),
  g: plate.g.slice(),
  b: plate.b.slice(),
  alpha: plate.alpha.slice(),
});

const levels = 8192;
const byteOfLevel = Uint8Array.from({ length: levels + 1 }, (_, i) => linearToByte(i / levels));
// The curve is steep near black, where a table of even steps would band.
const byteOf = (linear: number): number =>
  linear <= 0.01 ? linearToByte(linear) : linear >= 1 ? 255 : byteOfLevel[(linear * levels + 0.5) | 0]!;

/** The plate as bytes; too bright light is clipped, transparent pixels are all zero. */
export const plateToPicture = (plate: Plate): Picture => {
  const picture = blankPicture(plate.width, plate.height);
  const { pixels } = picture;
  for (let i = 0, at = 0; i < plate.alpha.length; i++, at += 4) {
    const alpha = Math.round(Math.min(1, plate.alpha[i]!) * 255);
    if (alpha <= 0) continue;
    pixels[at] = byteOf(plate.r[i]!);
    pixels[at + 1] = byteOf(plate.g[i]!);
    pixels[at + 2] = byteOf(plate.b[i]!);
    pixels[at + 3] = alpha;
  }
  return picture;
};
