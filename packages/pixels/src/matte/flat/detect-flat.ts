import type { Picture } from '../../picture.ts';
import type { Backdrop } from '../backdrop.ts';
import type { LabPlanes } from '../lab-planes.ts';
import { bareFlat } from './bare-flat.ts';
import type { ColorCluster } from './color-clusters.ts';
import { isInterspersed } from './is-interspersed.ts';

/** The border is flat when its colors are sharp: what is near a color is very near it. */
const isSharp = ({ share, core }: ColorCluster): boolean => core > 0.8 * share;

/** One flat color that most of the border has, with those of a pattern on it, or several that together have nearly all of it. */
export const detectFlat = (
  picture: Picture,
  planes: LabPlanes,
  clusters: readonly ColorCluster[],
  howMany: 'one' | 'several',
): Backdrop | null => {
  const sharp = clusters.filter((cluster) => isSharp(cluster) && cluster.share > 0.08);
  const [first, ...others] = sharp;
  const enough =
    howMany === 'one'
      ? first && first.share > 0.6
        ? [first, ...others.filter((other) => isInterspersed(picture.width, picture.height, planes, other))]
        : []
      : sharp.filter(() => sharp.reduce((sum, { share }) => sum + share, 0) > 0.7);
  // A single color with less than most of the border is still a background when nothing else explains the border.
  const chosen = enough.length > 0 || howMany === 'one' ? enough : sharp.filter(({ share }) => share > 0.5);
  if (chosen.length === 0) return null;
  return { kind: 'flat', colors: chosen.map(({ color }) => color), bare: bareFlat(picture, planes, chosen) };
};
