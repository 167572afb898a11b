import type { Picture } from '../picture.ts';
import { type LabPlanes, labPlanesOf } from './lab-planes.ts';

/** How far each pixel is from what the background would be there, in OKLab: 0.02 is just noticeable. */
export const distanceToBare = ({ L, a, b }: LabPlanes, bare: Picture): Float32Array => {
  const distance = new Float32Array(L.length);
  const other = labPlanesOf(bare);
  for (let i = 0; i < distance.length; i++) {
    const dL = L[i]! - other.L[i]!;
    const da = a[i]! - other.a[i]!;
    const db = b[i]! - other.b[i]!;
    distance[i] = Math.sqrt(dL * dL + da * da + db * db);
  }
  return distance;
};
