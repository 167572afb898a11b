import type { Paint } from '../color/paint.ts';
import type { Part } from '../sketch.ts';
import { lightIn, surfaceIn } from '../texture.ts';
import type { Fit, Frame } from './frame.ts';

const offsets = [-0.375, -0.125, 0.125, 0.375];
/** Of sixteen samples, so many make a pixel; */
const enough = 8;
/** so many make one of a line that is thinner than a pixel. */
const enoughOfLine = 3;

/** The light on what faces us, and how much more metal makes of what differs from it. */
const plain = 0.57;
const polish = 1.6;

/** What is seen of a texture in the pixels of a box. */
type Seen = {
  readonly width: number;
  readonly height: number;
  /** Samples that are inside, of 16; one column and one row more on every side. */
  readonly inside: Uint8Array;
  /** The surface that is seen most, and the light there. */
  readonly surface: Uint8Array;
  readonly light: Float32Array;
};

const look = (part: Part, left: number, top: number, width: number, height: number, fit: Fit): Seen => {
  const { surfaces, at } = part.texture!;
  const size = 1 / fit.scale;
  const stride = width + 2;
  const inside = new Uint8Array(stride * (height + 2));
  const surface = new Uint8Array(inside.length);
  const light = new Float32Array(inside.length);
  const counts = new Uint8Array(surfaces);
  const lights = new Float32Array(surfaces);
  for (let row = 0; row < height; row++) {
    const y = (top + row + 0.5 - fit.dy) * size;
    for (let column = 0; column < width; column++) {
      const x = (left + column + 0.5 - fit.dx) * size;
      counts.fill(0);
      lights.fill(0);
      const cell = (row + 1) * stride + column + 1;
      let most = 0;
      for (const oy of offsets) {
        for (const ox of offsets) {
          const seen = at(x + ox * size, y + oy * size);
          if (seen < 0) continue;
          const one = surfaceIn(seen);
          inside[cell]!++;
          counts[one]!++;
          lights[one]! += lightIn(seen);
          if (counts[one]! > counts[most]!) most = one;
        }
      }
      if (!inside[cell]) continue;
      surface[cell] = most;
      light[cell] = lights[most]! / counts[most]! + part.tone + (part.pattern?.(x, y) ?? 0);
    }
  }
  return { width, height, inside, surface, light };
};

/** Whether a line goes through a cell that is thinner than a pixel: it must not break there. */
const isLine = (inside: Uint8Array, cell: number, across: number, along: number): boolean => {
  const here = inside[cell]!;
  const [before, after] = [inside[cell - across]!, inside[cell + across]!];
  if (here <= before || here < after || before >= enough || after >= enough) return false;
  for (const side of [-along, along]) {
    // What sits on a body alone is a bump of it, no line.
    if (inside[cell + side]! >= enough) continue;
    for (const aside of [-across, 0, across]) {
      const next = inside[cell + side + aside]!;
      if (next >= enoughOfLine && next < enough) return true;
    }
  }
  return false;
};

/** Lays a part with a texture on the pixels that nothing nearer has: in each the surface that is seen most. */
export const rasterizeTexture = (
  frame: Frame,
  parts: readonly Part[],
  index: number,
  paints: Readonly<Record<string, Paint>>,
  fit: Fit,
): void => {
  const { box } = parts[index]!.shape;
  const left = Math.max(0, Math.floor(box.x0 * fit.scale + fit.dx));
  const top = Math.max(0, Math.floor(box.y0 * fit.scale + fit.dy));
  const right = Math.min(frame.width, Math.ceil(box.x1 * fit.scale + fit.dx) + 1);
  const bottom = Math.min(frame.height, Math.ceil(box.y1 * fit.scale + fit.dy) + 1);
  if (right <= left || bottom <= top) return;
  const seen = look(parts[index]!, left, top, right - left, bottom - top, fit);
  const stride = seen.width + 2;
  for (let row = 0; row < seen.height; row++) {
    for (let column = 0; column < seen.width; column++) {
      const cell = (row + 1) * stride + column + 1;
      const at = (top + row) * frame.width + left + column;
      const inside = seen.inside[cell]!;
      if (frame.owner[at]! >= 0 || inside < enoughOfLine) continue;
      if (inside < enough && !isLine(seen.inside, cell, 1, stride) && !isLine(seen.inside, cell, stride, 1))
        continue;
      const owner = index + seen.surface[cell]!;
      const light = seen.light[cell]!;
      frame.owner[at] = owner;
      frame.light[at] =
        paints[parts[owner]!.paint]!.kind === 'metal' ? plain + (light - plain) * polish : light;
    }
  }
};
