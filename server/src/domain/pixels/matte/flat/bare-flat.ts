import { blankPicture, type Picture } from '../../picture.ts';
import { borderOf } from '../border.ts';
import { labInto } from '../lab-into.ts';
import type { LabPlanes } from '../lab-planes.ts';
import type { ColorCluster } from './color-clusters.ts';

/** OKLab: how near to one of several colors a pixel must be to carry it inwards. */
const reach = 0.04;

/**
 * The flat background without its subject. Of several colors a pixel gets the one whose region, grown from the border,
 * comes to it first.
 */
export const bareFlat = (
  { width, height }: Picture,
  planes: LabPlanes,
  clusters: readonly Pick<ColorCluster, 'color'>[],
): Picture => {
  const bare = blankPicture(width, height);
  const words = new Uint32Array(bare.pixels.buffer);
  const colors = clusters.map(({ color }) => wordOf(color.r, color.g, color.b));
  if (colors.length === 1) return { ...bare, pixels: (words.fill(colors[0]!), bare.pixels) };

  const labs = clusters.map(({ color }) => {
    const lab = new Float32Array(3);
    labInto(lab, (color.r << 16) | (color.g << 8) | color.b);
    return lab;
  });
  const nearest = (at: number): number => {
    const distances = labs.map((lab) =>
      Math.hypot(planes.L[at]! - lab[0]!, planes.a[at]! - lab[1]!, planes.b[at]! - lab[2]!),
    );
    const best = distances.indexOf(Math.min(...distances));
    return distances[best]! < reach ? best : -1;
  };

  // Two rounds of breadth first: through what has one of the colors, then over all the rest.
  const open = new Int32Array(width * height);
  let end = 0;
  const put = (at: number, word: number) => {
    words[at] = word;
    open[end++] = at;
  };
  for (const at of borderOf(width, height)) {
    const own = nearest(at);
    if (own >= 0) put(at, colors[own]!);
  }
  for (const round of ['own', 'rest']) {
    for (let start = 0; start < end; start++) {
      const at = open[start]!;
      const x = at % width;
      const visit = (next: number) => {
        if (words[next] !== 0) return;
        const own = round === 'own' ? nearest(next) : -1;
        if (round === 'own' && own >= 0) put(next, colors[own]!);
        if (round === 'rest') put(next, words[at]!);
      };
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at < width * (height - 1)) visit(at + width);
    }
  }
  return bare;
};

/** A color with full alpha as the 32-bit word that little-endian memory has for it. */
const wordOf = (r: number, g: number, b: number): number => ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
