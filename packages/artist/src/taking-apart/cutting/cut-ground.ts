import type { Picture } from '@papeterie/pixels/picture';
import { cut, type Table } from './cut.ts';
import type { Extent } from './extents.ts';
import { fillRows } from './fill-rows.ts';
import { silhouetteOf } from './silhouette.ts';

/** A ground, whole again where things stand on it; what is beneath the rest has it from now on. */
export const cutGround = (
  table: Table,
  label: number,
  extent: Extent,
  isThing: readonly boolean[],
): { picture: Picture; extent: Extent } => {
  const { source, labels, beneath } = table;
  const { width, height } = source;
  const { tops, bottoms } = silhouetteOf(labels, source, label, isThing);
  const isHidden = (at: number): boolean => {
    const x = at % width;
    const y = Math.floor(at / width);
    return tops[x] !== -1 && y >= tops[x]! && y <= bottoms[x]! && isThing[labels[at]!]!;
  };
  const whole = { ...extent };
  for (let x = 0; x < width; x++) {
    if (tops[x] === -1) continue;
    whole.left = Math.min(whole.left, x);
    whole.right = Math.max(whole.right, x);
    whole.top = Math.min(whole.top, tops[x]!);
    whole.bottom = Math.max(whole.bottom, Math.min(height - 1, bottoms[x]!));
  }
  const picture = cut(table, label, whole);
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === label) copyPixel(source, at, beneath, at);
  }
  fillRows(beneath, (at) => labels[at] === label, isHidden);
  for (let y = whole.top; y <= whole.bottom; y++) {
    for (let x = whole.left; x <= whole.right; x++) {
      const at = y * width + x;
      if (isHidden(at)) copyPixel(beneath, at, picture, (y - whole.top) * picture.width + x - whole.left);
    }
  }
  return { picture, extent: whole };
};

const copyPixel = (from: Picture, at: number, to: Picture, there: number): void => {
  for (let channel = 0; channel < 4; channel++)
    to.pixels[there * 4 + channel] = from.pixels[at * 4 + channel]!;
};
