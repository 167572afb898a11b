import type { Picture } from '../picture.ts';
import { labInto } from './lab-into.ts';

/** OKLab of a whole picture, one plane for each of L, a and b: one float a pixel. Alpha is not looked at. */
export type LabPlanes = { readonly L: Float32Array; readonly a: Float32Array; readonly b: Float32Array };

export const labPlanesOf = ({ pixels }: Picture): LabPlanes => {
  const count = pixels.length / 4;
  const planes = { L: new Float32Array(count), a: new Float32Array(count), b: new Float32Array(count) };
  const lab = new Float32Array(3);
  let last = -1;
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    const color = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    // Neighbors are often equal, and three cube roots are what this loop costs.
    if (color !== last) labInto(lab, color);
    last = color;
    planes.L[i] = lab[0]!;
    planes.a[i] = lab[1]!;
    planes.b[i] = lab[2]!;
  }
  return planes;
};
