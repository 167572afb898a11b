import { type Lab, labDistance, linearToByte, rgbToLab } from '@papeterie/pixels/oklab';
import type { Plate } from '../plate.ts';

/** Perceptual distance from which on two regions are different things, not tones of one. */
const different = 0.16;

/** The mean color of every material. */
const materialColors = ({ r, g, b, alpha }: Plate, materials: Uint8Array): Lab[] => {
  const sums = new Float64Array(256 * 4);
  for (let i = 0; i < materials.length; i++) {
    if (alpha[i]! < 0.99) continue;
    const at = materials[i]! * 4;
    sums[at]! += r[i]!;
    sums[at + 1]! += g[i]!;
    sums[at + 2]! += b[i]!;
    sums[at + 3]!++;
  }
  return Array.from({ length: 256 }, (_, m) => {
    const count = sums[m * 4 + 3] || 1;
    const mean = (c: number) => linearToByte(sums[m * 4 + c]! / count);
    return rgbToLab(mean(0), mean(1), mean(2));
  });
};

/** Marks the pixels where a region meets the one above or to the left of it, if they clearly differ, and the silhouette. */
export const edgesOf = (plate: Plate, materials: Uint8Array): Uint8Array => {
  const colors = materialColors(plate, materials);
  const differ = new Uint8Array(256 * 256);
  for (let i = 0; i < differ.length; i++)
    differ[i] = labDistance(colors[i >> 8]!, colors[i & 255]!) > different ? 1 : 0;
  const edges = new Uint8Array(materials.length);
  const { width, alpha } = plate;
  for (let i = 0; i < edges.length; i++) {
    if (alpha[i]! < 0.5) edges[i] = 1;
    else if (i % width > 0 && alpha[i - 1]! >= 0.5 && differ[(materials[i]! << 8) | materials[i - 1]!])
      edges[i] = 1;
    else if (i >= width && alpha[i - width]! >= 0.5 && differ[(materials[i]! << 8) | materials[i - width]!])
      edges[i] = 1;
  }
  return edges;
};
