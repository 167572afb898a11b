import { type Lab, labToRgb, rgbToHex, rgbToLab } from '../../oklab.ts';
import type { Picture } from '../../picture.ts';

type Counted = { lab: Lab; hex: string; count: number };

const countColors = ({ pixels }: Picture): Counted[] => {
  const counted = new Map<number, Counted>();
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3]! < 8) continue;
    const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
    const key = (r << 16) | (g << 8) | b;
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { lab: rgbToLab(r, g, b), hex: rgbToHex({ r, g, b }), count: 1 });
  }
  // Photos: the commonest tell enough, and the rest is near to them.
  return [...counted.values()].toSorted((one, other) => other.count - one.count).slice(0, 4_096);
};

const squared = (one: Lab, other: Lab): number =>
  (one.L - other.L) ** 2 + (one.a - other.a) ** 2 + (one.b - other.b) ** 2;

/** The first are chosen far apart (by distance times how often they are used): rare accents survive. */
const firstCenters = (colors: Counted[], max: number): Lab[] => {
  const centers = [colors[0]!.lab];
  const distance = colors.map(({ lab }) => squared(lab, centers[0]!));
  while (centers.length < max) {
    const weighted = colors.map(({ count }, at) => distance[at]! * Math.sqrt(count));
    const next = weighted.indexOf(Math.max(...weighted));
    if (weighted[next] === 0) break;
    centers.push(colors[next]!.lab);
    for (const [at, { lab }] of colors.entries())
      distance[at] = Math.min(distance[at]!, squared(lab, centers.at(-1)!));
  }
  return centers;
};

const indexOfNearest = (centers: Lab[], lab: Lab): number => {
  let best = 0;
  for (let at = 1; at < centers.length; at++) {
    if (squared(centers[at]!, lab) < squared(centers[best]!, lab)) best = at;
  }
  return best;
};

/**
 * At most `max` colors that stand for a picture's: k-means in OKLab, from centers that are far apart. Exactly its own colors
 * when it has no more than that. Deterministic.
 */
export const reduceColors = (picture: Picture, max: number): string[] => {
  const colors = countColors(picture);
  if (colors.length <= max) return colors.map(({ hex }) => hex);
  const centers = firstCenters(colors, max);
  for (let round = 0; round < 12; round++) {
    const sums = centers.map(() => ({ L: 0, a: 0, b: 0, count: 0 }));
    for (const { lab, count } of colors) {
      const sum = sums[indexOfNearest(centers, lab)]!;
      sum.L += lab.L * count;
      sum.a += lab.a * count;
      sum.b += lab.b * count;
      sum.count += count;
    }
    for (const [at, { L, a, b, count }] of sums.entries()) {
      if (count > 0) centers[at] = { L: L / count, a: a / count, b: b / count };
    }
  }
  return [...new Set(centers.map((lab) => rgbToHex(labToRgb(lab))))];
};
