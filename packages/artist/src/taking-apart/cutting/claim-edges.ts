import type { Picture } from '@papeterie/pixels/picture';
import { mixtureOf } from './mixture.ts';

/** Parts of a pixel: less of a neighbor in it is not to be seen. */
const stained = 0.03;
const reach = 2;

/**
 * Gives pixels in which a nearer patch shines through to that patch, so that nothing of it stays behind. Labels grow towards
 * the viewer. They are changed in place.
 * @returns how many of the pixels at edges were such mixtures, 0..1: none in pixel art
 */
export const claimEdges = (labels: Uint8Array, { width, height, pixels }: Picture): number => {
  const before = labels.slice();
  let atEdges = 0;
  let claimed = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const label = before[at]!;
      // Most pixels have neighbors of their own kind, and are done with here.
      if (
        x >= reach &&
        x < width - reach &&
        y >= reach &&
        y < height - reach &&
        before[at - reach] === label &&
        before[at + reach] === label &&
        before[at - reach * width] === label &&
        before[at + reach * width] === label
      )
        continue;
      const nearer = nearerPatch(before, x, y, width, height, label);
      if (!nearer) continue;
      const [dx, dy, claims] = nearer;
      atEdges++;
      const pixelAt = (steps: number, expected: number): number | null => {
        const [ox, oy] = [x + Math.sign(dx) * steps, y + Math.sign(dy) * steps];
        const inside = ox >= 0 && oy >= 0 && ox < width && oy < height;
        return inside && before[oy * width + ox] === expected ? oy * width + ox : null;
      };
      const own = pixelAt(-reach - 1, label);
      const theirs = pixelAt(reach + 1, claims) ?? pixelAt(reach, claims);
      if (own === null || theirs === null) continue;
      const { share, off } = mixtureOf(pixels, at, pixels, own, theirs);
      if (share < stained || off > 24) continue;
      labels[at] = claims;
      claimed++;
    }
  }
  return claimed / Math.max(1, atEdges);
};

/** The way to the nearest pixel of a patch that lies nearer to the viewer. */
const nearerPatch = (
  labels: Uint8Array,
  x: number,
  y: number,
  width: number,
  height: number,
  label: number,
): readonly [dx: number, dy: number, label: number] | null => {
  let best: readonly [number, number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const other = labels[ny * width + nx]!;
      const distance = dx * dx + dy * dy;
      if (other > label && distance < least) [best, least] = [[dx, dy, other], distance];
    }
  }
  return best;
};
