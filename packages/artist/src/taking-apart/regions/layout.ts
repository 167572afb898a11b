import type { Picture } from '@papeterie/pixels/picture';
import { neighborsOf } from './borders.ts';
import { findRegions, speckArea } from './find-regions.ts';
import { holesOf, joinParts } from './join-parts.ts';
import { type LabelMap, relabel } from './label-map.ts';
import { measureRegions, type Region } from './region.ts';
import { sceneryOf } from './scenery.ts';

/** One layer to be, or the background. */
export type Patch = Region & {
  kind: 'BACKDROP' | 'GROUND' | 'THING';
  /** The color of most of it: its outline and its eyes do not count. */
  mainColor: Region['rgb'];
  /** From one side of the picture to the other. */
  spans: boolean;
};

/** Patch 0 is the backdrop; then the grounds, then the things, each from back to front. */
export type Layout = { map: LabelMap; patches: Patch[] };

/** What a picture is made of: a backdrop, grounds, things. Specks are of what is around them. */
export const layoutOf = (picture: Picture): Layout => {
  const { width, height } = picture;
  const { map, regions, borders } = findRegions(picture);
  const { backdrop, grounds } = sceneryOf(regions, width, height);
  const surfaces = [backdrop, ...grounds];
  const isScenery = regions.map(({ label }) => surfaces.some(({ labels }) => labels.includes(label)));
  const union = joinParts(regions, borders, isScenery);
  const owner = regions.map(({ label }) => union.find(label));
  for (const { labels } of surfaces) for (const label of labels) owner[label] = labels[0]!;
  for (const [hole, place] of holesOf(regions, borders, isScenery)) owner[hole] = owner[place]!;
  absorbSpecks(owner, regions, neighborsOf(regions.length, borders), isScenery, speckArea(width, height));

  const rest = relabel(map, (label) => owner[label]!);
  const merged = measureRegions(rest, picture);
  const newLabels = new Map<number, number>();
  for (const [at, label] of rest.labels.entries()) newLabels.set(owner[map.labels[at]!]!, label);
  const kinds = new Map<number, Patch['kind']>();
  surfaces.forEach(({ labels }, index) => {
    kinds.set(newLabels.get(labels[0]!)!, index === 0 ? 'BACKDROP' : 'GROUND');
  });
  const biggest = new Map<number, Region>();
  for (const region of regions) {
    const label = newLabels.get(owner[region.label]!)!;
    if (region.area > (biggest.get(label)?.area ?? 0)) biggest.set(label, region);
  }
  const patches = merged
    .map((region): Patch => {
      const kind = kinds.get(region.label) ?? 'THING';
      const spans = region.atLeft > 0 && region.atRight > 0;
      return { ...region, kind, mainColor: biggest.get(region.label)!.rgb, spans };
    })
    .sort(backToFront);
  const order = new Map(patches.map(({ label }, index) => [label, index]));
  return {
    map: { ...rest, labels: rest.labels.map((label) => order.get(label)!) },
    patches: patches.map((patch, label) => ({ ...patch, label })),
  };
};

const rank = { BACKDROP: 0, GROUND: 1, THING: 2 } as const;

const encloses = (one: Patch, other: Patch): boolean =>
  one.left <= other.left && one.right >= other.right && one.top <= other.top && one.bottom >= other.bottom;

/** Places by where they begin, things by where they stand: what stands lower is nearer. Who encloses comes before. */
const backToFront = (one: Patch, other: Patch): number => {
  if (one.kind !== other.kind) return rank[one.kind] - rank[other.kind];
  if (one.kind !== 'THING') return one.top - other.top || one.left - other.left;
  return (
    one.bottom - other.bottom ||
    Number(encloses(other, one)) - Number(encloses(one, other)) ||
    one.left - other.left
  );
};

/** Gives things that are too small to be any to the neighbor that they share most with. */
const absorbSpecks = (
  owner: number[],
  regions: readonly Region[],
  neighbors: readonly Map<number, number>[],
  isScenery: readonly boolean[],
  smallest: number,
): void => {
  const areas = new Map<number, number>();
  for (const { label, area } of regions) areas.set(owner[label]!, (areas.get(owner[label]!) ?? 0) + area);
  for (const [thing, area] of areas) {
    if (area >= smallest || isScenery[thing]) continue;
    const members = regions.filter(({ label }) => owner[label] === thing);
    const around = new Map<number, number>();
    for (const { label } of members) {
      for (const [neighbor, length] of neighbors[label]!) {
        const other = owner[neighbor]!;
        if (other !== thing) around.set(other, (around.get(other) ?? 0) + length);
      }
    }
    const [most] = [...around].sort((one, other) => other[1] - one[1]);
    if (most) for (const { label } of members) owner[label] = most[0];
  }
};
