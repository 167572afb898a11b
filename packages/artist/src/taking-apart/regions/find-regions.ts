import { labPlanesOf } from '@papeterie/pixels/matte/lab-planes';
import type { Picture } from '@papeterie/pixels/picture';
import { type Border, bordersOf } from './borders.ts';
import { connect } from './connect.ts';
import { dissolveEdges } from './dissolve-edges.ts';
import { joined, type LabelMap } from './label-map.ts';
import { quantize } from './quantize.ts';
import { measureRegions, type Region } from './region.ts';
import { createUnion } from './union.ts';

/** OKLab: where the color changes less than this from one region to the next, it is a gradient or noise. */
const softStep = 0.03;

export type Found = { map: LabelMap; regions: Region[]; borders: Border[] };

/** Pixels: what is smaller is a speck. */
export const speckArea = (width: number, height: number): number => Math.max(4, 0.0001 * width * height);

/** The areas of one color, or of one gradient, that a picture is made of. Soft edges belong to one of their sides. */
export const findRegions = (picture: Picture): Found => {
  const { width, height, pixels } = picture;
  const planes = labPlanesOf(picture);
  const measure = (map: LabelMap): Found => ({
    map,
    regions: measureRegions(map, picture),
    borders: bordersOf(map, planes),
  });
  const raw = measure(connect(quantize(picture), width, height));
  const crumb = Math.min(12, speckArea(width, height));
  const clear = measure(dissolveEdges(raw.map, raw.regions, raw.borders, pixels, crumb));
  const union = createUnion(clear.map.count);
  for (const { one, other, step } of clear.borders) {
    const transparent = [one, other].filter((label) => clear.regions[label]!.isTransparent).length;
    if (transparent !== 1 && Math.hypot(step.L, step.a, step.b) < softStep) union.join(one, other);
  }
  return measure(joined(clear.map, union));
};
