import { labDistance } from '@papeterie/pixels/oklab';
import { type Border, neighborsOf } from './borders.ts';
import type { Region } from './region.ts';
import { createUnion, type Union } from './union.ts';

/** Of the boundary of the smaller one: where so much is shared, they are parts of one thing. */
const muchShared = 0.2;
/** Of the larger one's area: what is as small and touches is a part of it. */
const smallPart = 0.35;
/** OKLab: what is enclosed and has the color of the place around is a hole. */
const holeColor = 0.02;

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Two areas that touch: enclosed, or much shared, or the one small beside the other. */
const belongTogether = (
  one: Region,
  other: Region,
  length: number,
  perimeters: readonly number[],
): boolean => {
  const shared = Math.max(length / perimeters[one.label]!, length / perimeters[other.label]!);
  if (shared >= muchShared) return true;
  return Math.min(one.area, other.area) < smallPart * Math.max(one.area, other.area) && length >= 2;
};

/**
 * Which areas are one thing: what encloses others, outlines, parts that lie broadly against each other, small parts. What
 * is of the scenery holds nothing together.
 * @param isScenery by label
 */
export const joinParts = (
  regions: readonly Region[],
  borders: readonly Border[],
  isScenery: readonly boolean[],
): Union => {
  const union = createUnion(regions.length);
  const neighbors = neighborsOf(regions.length, borders);
  const perimeters = neighbors.map((around) => Math.max(1, sum(around.values())));
  for (const { one, other, length } of borders) {
    if (isScenery[one] || isScenery[other]) continue;
    const [a, b] = [regions[one]!, regions[other]!];
    if (belongTogether(a, b, length, perimeters)) union.join(one, other);
  }
  return union;
};

/** Areas that only things enclose and through which one sees what is around these: by label, of which surface they are. */
export const holesOf = (
  regions: readonly Region[],
  borders: readonly Border[],
  isScenery: readonly boolean[],
): Map<number, number> => {
  const neighbors = neighborsOf(regions.length, borders);
  const holes = new Map<number, number>();
  for (const { label, lab, isTransparent, atLeft, atTop, atRight, atBottom } of regions) {
    if (isScenery[label] || atLeft + atTop + atRight + atBottom > 0) continue;
    const around = [...neighbors[label]!.keys()];
    if (around.some((one) => isScenery[one])) continue;
    const beyond = around.flatMap((one) => [...neighbors[one]!.keys()]).filter((one) => isScenery[one]);
    const same = beyond.find((one) => {
      const place = regions[one]!;
      return (
        place.isTransparent === isTransparent && (isTransparent || labDistance(place.lab, lab) < holeColor)
      );
    });
    if (same !== undefined) holes.set(label, same);
  }
  return holes;
};
