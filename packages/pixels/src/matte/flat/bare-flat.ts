import { blankPicture, type Picture } from '../../picture.ts';
import { borderOf } from '../border-of.ts';
import { labInto } from '../lab-into.ts';
import type { LabPlanes } from '../lab-planes.ts';
import type { ColorCluster } from './color-clusters.ts';

/** OKLab: how near to one of several colors a pixel must be to carry it inwards. */
const reach = 0.04;

type Colored = Pick<ColorCluster, 'color'>;

/**
 * The flat background without its subject. Of several colors a pixel gets the one whose region, grown from the border,
 * comes to it first.
 */
export const bareFlat = (
  { width, height }: Picture,
  planes: LabPlanes,
  clusters: readonly Colored[],
): Picture => {
  const bare = blankPicture(width, height);
  // A pixel is one 32-bit word, which is 0 only where nothing was painted yet.
  const words = new Uint32Array(bare.pixels.buffer);
  const colors = clusters.map(
    ({ color: { r, g, b } }) => new Uint32Array(Uint8Array.of(r, g, b, 255).buffer).at(0)!,
  );
  if (colors.length === 1) {
    words.fill(colors[0]!);
    return bare;
  }

  const nearest = nearestColor(planes, clusters);
  const open = new Int32Array(width * height);
  let end = 0;
  const paint = (at: number, word: number | undefined): void => {
    if (words[at] !== 0 || word === undefined) return;
    words[at] = word;
    open[end++] = at;
  };
  for (const at of borderOf(width, height)) paint(at, colors[nearest(at)]);
  // Breadth first, twice: through what has one of the colors, then on over all the rest, where holes still have their own.
  for (const ownColor of [true, false]) {
    for (let start = 0; start < end; start++) {
      const at = open[start]!;
      const x = at % width;
      const visit = (next: number): void =>
        paint(next, colors[nearest(next)] ?? (ownColor ? undefined : words[at]));
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at < width * (height - 1)) visit(at + width);
    }
  }
  return bare;
};

/** Answers which of the colors a pixel has: an index, -1 for none of them. */
const nearestColor = ({ L, a, b }: LabPlanes, clusters: readonly Colored[]): ((at: number) => number) => {
  const labs = clusters.map(({ color }) => {
    const lab = new Float32Array(3);
    labInto(lab, (color.r << 16) | (color.g << 8) | color.b);
    return lab;
  });
  return (at) => {
    let [best, least] = [-1, reach * reach];
    labs.forEach((lab, i) => {
      const distance = (L[at]! - lab[0]!) ** 2 + (a[at]! - lab[1]!) ** 2 + (b[at]! - lab[2]!) ** 2;
      if (distance < least) [best, least] = [i, distance];
    });
    return best;
  };
};
