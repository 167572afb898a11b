import type { Picture } from '../../picture.ts';
import { floodFromBorder } from '../flood-from-border.ts';
import type { LabPlanes } from '../lab-planes.ts';

/** Painted transparency is gray: models give it a slight tint at most. OKLab chroma. */
export const grayChroma = 0.035;
/** OKLab lightness by which noise leaves the range of the two grays. */
const noise = 0.03;

/**
 * 1 for about the one gray, -1 for about the other (given by their OKLab lightness), 0 for what is neither, and for what
 * is not connected to the border over grays: a suit of armor has them too.
 */
export const grayLabels = (
  picture: Picture,
  { L, a, b }: LabPlanes,
  one: number,
  other: number,
): Int8Array => {
  const middle = (one + other) / 2;
  const half = Math.abs(one - other) / 2;
  const off = new Float32Array(L.length);
  const chroma = (grayChroma * 1.5) ** 2;
  for (let i = 0; i < off.length; i++) {
    const isGray = a[i]! * a[i]! + b[i]! * b[i]! < chroma;
    off[i] = isGray ? Math.max(0, Math.abs(L[i]! - middle) - half) : 1;
  }
  const reached = floodFromBorder(picture, off, noise);
  const labels = new Int8Array(L.length);
  const reach = half * 0.8;
  for (let i = 0; i < labels.length; i++) {
    if (!reached[i]) continue;
    if (Math.abs(L[i]! - one) < reach) labels[i] = 1;
    else if (Math.abs(L[i]! - other) < reach) labels[i] = -1;
  }
  return labels;
};
