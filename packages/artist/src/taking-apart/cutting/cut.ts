import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import type { Extent } from './extents.ts';
import { mixtureOf } from './mixture.ts';

/** What was found out about a picture, at its full size. `beneath` is what is to be seen without the parts not cut yet. */
export type Table = { source: Picture; labels: Uint8Array; beneath: Picture; isSoft: boolean };

const reach = 2;
/** Of 441: how far off a straight mixture a pixel of a soft edge may be. */
const mixtureTolerance = 16;

/**
 * One patch on its own, cut to `extent`. Where its edge is soft, a pixel is its own color, as transparent as gives the
 * source's pixel again when it is laid upon what is beneath.
 */
export const cut = ({ source, labels, beneath, isSoft }: Table, label: number, extent: Extent): Picture => {
  const { width } = source;
  const part = blankPicture(extent.right - extent.left + 1, extent.bottom - extent.top + 1);
  for (let y = extent.top; y <= extent.bottom; y++) {
    for (let x = extent.left; x <= extent.right; x++) {
      const at = y * width + x;
      if (labels[at] !== label) continue;
      const to = ((y - extent.top) * part.width + x - extent.left) * 4;
      const own = isSoft ? ownColor(source, labels, x, y) : at;
      const share = own === at ? 1 : shareOf(source, beneath, at, own);
      if (share === 1) part.pixels.set(source.pixels.subarray(at * 4, at * 4 + 4), to);
      else {
        part.pixels.set(source.pixels.subarray(own * 4, own * 4 + 3), to);
        part.pixels[to + 3] = share * source.pixels[at * 4 + 3]!;
      }
    }
  }
  return part;
};

/** The pixel a few steps further inside of the patch, for one at its edge; the pixel itself elsewhere. */
const ownColor = ({ width, height }: Picture, labels: Uint8Array, x: number, y: number): number => {
  const at = y * width + x;
  const label = labels[at]!;
  let away: readonly [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const distance = dx * dx + dy * dy;
      if (labels[ny * width + nx]! < label && distance < least) [away, least] = [[dx, dy], distance];
    }
  }
  if (!away) return at;
  const [ix, iy] = [x - Math.sign(away[0]) * (reach + 1), y - Math.sign(away[1]) * (reach + 1)];
  if (ix < 0 || iy < 0 || ix >= width || iy >= height) return at;
  const inside = iy * width + ix;
  return labels[inside] === label ? inside : at;
};

/** How much of a pixel is of the patch, 0..1; 1 when it is no mixture. */
const shareOf = ({ pixels }: Picture, { pixels: under }: Picture, at: number, own: number): number => {
  const { share, off, contrast } = mixtureOf(pixels, at, under, at, own);
  const isMixture = share > 0.02 && share < 0.96 && contrast > 40 && off < mixtureTolerance;
  return isMixture && under[at * 4 + 3] === 255 ? share : 1;
};
