import type { Normals } from './normals.ts';
import type { Color, Plane, Plate } from './plate.ts';

export type Light = {
  /** Towards the light: x right, y down, z to the viewer; any length. */
  readonly from: readonly [x: number, y: number, z: number];
  readonly color: Color;
  /** Lets light reach around the form: 0 a hard terminator, 1 as soft as wax. */
  readonly wrap?: number;
  /** Adds a highlight of this strength ... */
  readonly gloss?: number;
  /** ... and this sharpness (Blinn and Phong's exponent). */
  readonly sharpness?: number;
  /** Lights only surfaces that turn away from the viewer, as a lamp behind the subject does: the exponent of the falloff. */
  readonly rim?: number;
};

export type Lighting = {
  /** Light from above and from below, which reaches everything. */
  readonly sky: Color;
  readonly ground: Color;
  readonly lights: readonly Light[];
  /** 0..1 for each pixel: how much of the sky it sees. */
  readonly openness?: Plane;
  /** Multiplies highlights for each pixel, where materials differ. */
  readonly shine?: Plane;
};

const prepared = ({ from, color, wrap = 0, gloss = 0, sharpness = 20, rim = 0 }: Light) => {
  const length = Math.hypot(...from);
  const [x, y, z] = [from[0] / length, from[1] / length, from[2] / length];
  const half = Math.hypot(x, y, z + 1);
  return { x, y, z, hx: x / half, hy: y / half, hz: (z + 1) / half, color, wrap, gloss, sharpness, rim };
};

/** Multiplies the colors of a plate (its albedo) by light and adds highlights and rims. Changes the plate. */
export const relight = (
  plate: Plate,
  normals: Normals,
  { sky, ground, lights, openness, shine }: Lighting,
): void => {
  const { r, g, b, alpha } = plate;
  const lamps = lights.map(prepared);
  for (let i = 0; i < alpha.length; i++) {
    if (alpha[i] === 0) continue;
    const nx = normals.x[i]!;
    const ny = normals.y[i]!;
    const nz = normals.z[i]!;
    const open = openness ? openness[i]! : 1;
    const up = (0.5 - 0.5 * ny) * open;
    const below = (0.5 + 0.5 * ny) * open;
    let red = sky[0] * up + ground[0] * below;
    let green = sky[1] * up + ground[1] * below;
    let blue = sky[2] * up + ground[2] * below;
    let addRed = 0;
    let addGreen = 0;
    let addBlue = 0;
    for (const lamp of lamps) {
      const facing = nx * lamp.x + ny * lamp.y + nz * lamp.z;
      if (lamp.rim > 0) {
        const side = nx * lamp.x + ny * lamp.y;
        if (side <= 0) continue;
        const edge = (1 - nz) ** lamp.rim * Math.min(1, side * 2);
        addRed += lamp.color[0] * edge;
        addGreen += lamp.color[1] * edge;
        addBlue += lamp.color[2] * edge;
        continue;
      }
      const lit = Math.max(0, (facing + lamp.wrap) / (1 + lamp.wrap)) * (0.4 + 0.6 * open);
      red += lamp.color[0] * lit;
      green += lamp.color[1] * lit;
      blue += lamp.color[2] * lit;
      if (lamp.gloss > 0) {
        const mirrored = Math.max(0, nx * lamp.hx + ny * lamp.hy + nz * lamp.hz) ** lamp.sharpness;
        const spark = mirrored * lamp.gloss * open * (shine ? shine[i]! : 1);
        addRed += lamp.color[0] * spark;
        addGreen += lamp.color[1] * spark;
        addBlue += lamp.color[2] * spark;
      }
    }
    r[i] = r[i]! * red + addRed;
    g[i] = g[i]! * green + addGreen;
    b[i] = b[i]! * blue + addBlue;
  }
};
