import { labDistance } from '@papeterie/pixels/oklab';
import type { Region } from './region.ts';

/** Several regions that are one surface: the sky left and right of a tower. */
export type Surface = {
  labels: readonly number[];
  area: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** From one side of the picture to the other. */
  spans: boolean;
};

export type Scenery = {
  /** What is behind everything. */
  backdrop: Surface;
  /** Ground, sea, hills: what else lies wide at the picture's sides, the farthest first. */
  grounds: readonly Surface[];
};

/** OKLab: areas at the sides of the picture that are as near in color are one. */
const sameSurface = 0.035;

const sidesOf = (regions: readonly Region[]) => {
  const sum = (key: 'atLeft' | 'atTop' | 'atRight' | 'atBottom') =>
    regions.reduce((total, region) => total + region[key], 0);
  return { left: sum('atLeft'), top: sum('atTop'), right: sum('atRight'), bottom: sum('atBottom') };
};

const touchesSide = ({ atLeft, atTop, atRight, atBottom }: Region): boolean =>
  atLeft + atTop + atRight + atBottom > 0;

const groupByColor = (regions: readonly Region[]): Region[][] => {
  const groups: Region[][] = [];
  for (const region of regions.filter(touchesSide).sort((one, other) => other.area - one.area)) {
    const alike = groups.find(
      ([first]) =>
        first!.isTransparent === region.isTransparent &&
        (region.isTransparent || labDistance(first!.lab, region.lab) < sameSurface),
    );
    if (alike) alike.push(region);
    else groups.push([region]);
  }
  return groups;
};

/** What of a picture is not a thing but a place: what touches the picture's sides widely. */
export const sceneryOf = (regions: readonly Region[], width: number, height: number): Scenery => {
  const surfaces = groupByColor(regions).map((group) => {
    const { left, top, right, bottom } = sidesOf(group);
    const surface: Surface = {
      labels: group.map(({ label }) => label),
      area: group.reduce((sum, { area }) => sum + area, 0),
      left: Math.min(...group.map((region) => region.left)),
      right: Math.max(...group.map((region) => region.right)),
      top: Math.min(...group.map((region) => region.top)),
      bottom: Math.max(...group.map((region) => region.bottom)),
      spans: left > 0 && right > 0,
    };
    const contact = (left + top + right + bottom) / (2 * (width + height));
    const sides = [left, top, right, bottom].filter((pixels) => pixels > 0).length;
    const isWide =
      surface.spans || (sides >= 2 && contact > 0.18) || top > 0.6 * width || bottom > 0.6 * width;
    return { surface, isWide, weight: contact + surface.area / (width * height) };
  });
  const [most, ...others] = surfaces.sort((one, other) => other.weight - one.weight);
  return {
    backdrop: most!.surface,
    grounds: others
      .filter(({ isWide }) => isWide)
      .map(({ surface }) => surface)
      .sort((one, other) => one.top - other.top),
  };
};
