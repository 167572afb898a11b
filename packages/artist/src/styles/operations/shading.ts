import type { Normals } from './normals.ts';
import type { Plane } from './plate.ts';

/** How much each pixel faces a light: -1 away .. 1 towards. `from` is x right, y down, z to the viewer, any length. */
export const facing = (normals: Normals, from: readonly [number, number, number]): Plane => {
  const length = Math.hypot(...from);
  const [x, y, z] = [from[0] / length, from[1] / length, from[2] / length];
  return normals.x.map((nx, i) => nx * x + normals.y[i]! * y + normals.z[i]! * z);
};
