import { type Lab, labDistance, lchToLab } from '@papeterie/pixels/oklab';
import type { Paint } from '../color/paint.ts';
import type { Part } from '../sketch.ts';
import type { Frame } from './frame.ts';

/** A speck that stands out more than this from all around it is an eye, a lamp or a button: it stays. */
const meant = 0.36;

/** Where a picture shows a surface in one pixel alone, the surface around it closes over it. */
export const cleanSurfaces = (
  { width, height, owner }: Frame,
  parts: readonly Part[],
  paints: Readonly<Record<string, Paint>>,
): void => {
  const labs: (Lab | undefined)[] = parts.map(({ paint, texture }) =>
    texture ? lchToLab(paints[paint]!.color) : undefined,
  );
  const before = owner.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const here = before[at]!;
      const own = here >= 0 ? labs[here] : undefined;
      if (!own) continue;
      const votes = new Map<number, number>();
      let isAlone = true;
      let leastGap = Number.POSITIVE_INFINITY;
      for (let oy = -1; oy <= 1 && isAlone; oy++) {
        for (let ox = -1; ox <= 1; ox++) {
          const [nx, ny] = [x + ox, y + oy];
          if ((ox === 0 && oy === 0) || nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const there = before[ny * width + nx]!;
          const isBeside = ox === 0 || oy === 0;
          if (there === here) {
            isAlone = false;
            break;
          }
          const other = there >= 0 && isBeside && parts[there]!.group === parts[here]!.group && labs[there];
          if (!other) continue;
          votes.set(there, (votes.get(there) ?? 0) + 1);
          leastGap = Math.min(leastGap, labDistance(own, other));
        }
      }
      if (!isAlone || leastGap > meant) continue;
      const [most] = [...votes].sort(([a, n], [b, m]) => m - n || a - b);
      if (most) owner[at] = most[0];
    }
  }
};
