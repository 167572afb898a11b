import type { Picture } from '../../picture.ts';
import type { Backdrop } from '../backdrop.ts';
import { distanceToBare } from '../distance-to-bare.ts';
import { floodFromBorder } from '../flood-from-border.ts';
import type { LabPlanes } from '../lab-planes.ts';
import { fitSurface, paintSurface, residualOf } from './surface.ts';

/** Most of the border must lie on a soft surface, this close in the middle: photos do neither. */
const needed = { share: 0.7, medianBytes: 3 };
const samples = 20_000;

/** A soft gradient: a surface fitted to the border, then to all that it reaches from there, which bends it into place. */
export const detectGradient = (picture: Picture, planes: LabPlanes, border: Int32Array): Backdrop | null => {
  const { width, height } = picture;
  let inliers = border;
  let surface = fitSurface(picture, inliers, 2);
  for (let round = 0; round < 8; round++) {
    const residual = residualOf(picture, surface);
    const residuals = Float32Array.from(inliers, residual).sort();
    const limit = Math.max(4, residuals[Math.floor(residuals.length * 0.7)]! * 2);
    inliers = border.filter((at) => residual(at) <= limit);
    if (inliers.length < border.length * needed.share) return null;
    surface = fitSurface(picture, inliers, 2);
  }
  const residuals = Float32Array.from(inliers, residualOf(picture, surface)).sort();
  if (residuals[residuals.length >> 1]! > needed.medianBytes || residuals.at(-1)! > 16) return null;

  let bare = paintSurface(width, height, surface);
  for (const degree of [2, 3, 3]) {
    const reached = floodFromBorder(picture, distanceToBare(planes, bare), 0.04);
    const indexes = every(reached, samples);
    if (indexes.length < inliers.length / 2) return null;
    bare = paintSurface(width, height, fitSurface(picture, indexes, degree));
  }
  const colors = [0, width - 1, width * height - 1, width * (height - 1)].map((at) => ({
    r: bare.pixels[at * 4]!,
    g: bare.pixels[at * 4 + 1]!,
    b: bare.pixels[at * 4 + 2]!,
  }));
  return { kind: 'gradient', colors, bare };
};

/** Indexes of what is set, thinned evenly to about `most`. */
const every = (set: Uint8Array, most: number): Int32Array => {
  let count = 0;
  for (const one of set) count += one;
  const step = Math.max(1, Math.ceil(count / most));
  const indexes: number[] = [];
  let seen = 0;
  for (let at = 0; at < set.length; at++) if (set[at] && seen++ % step === 0) indexes.push(at);
  return Int32Array.from(indexes);
};
