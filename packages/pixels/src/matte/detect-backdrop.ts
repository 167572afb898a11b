import { labDistance, type Rgb, rgbToLab } from '../oklab.ts';
import type { Picture } from '../picture.ts';
import { alphaFloor } from './alpha-floor.ts';
import type { Backdrop } from './backdrop.ts';
import { borderOf } from './border-of.ts';
import { detectCheckerboard } from './checkerboard/detect-checkerboard.ts';
import { bareFlat } from './flat/bare-flat.ts';
import { colorClusters } from './flat/color-clusters.ts';
import { detectFlat } from './flat/detect-flat.ts';
import { detectGradient } from './gradient/detect-gradient.ts';
import type { LabPlanes } from './lab-planes.ts';

/** How far from the key that was asked for a painted one may be, in OKLab: models paint #00ff00 as #12e62c. */
const keyReach = 0.22;

/** Share of the border, 0..1, on which a key color that was asked for is believed. */
const keyShare = 0.1;

/** From this share of the border on, the border is transparent already. */
const transparentShare = 0.15;

/** What the border shows; null where it is transparent already, or nothing that could be told from a subject. */
export const detectBackdrop = (picture: Picture, planes: LabPlanes, key?: Rgb): Backdrop | null => {
  const { width, height, pixels } = picture;
  const border = borderOf(width, height);
  const opaque = border.filter((at) => pixels[at * 4 + 3]! > alphaFloor);
  if (opaque.length <= border.length * (1 - transparentShare)) return null;

  const clusters = colorClusters(opaque, picture, planes);
  const backdrop =
    detectFlat(picture, planes, clusters, 'one') ??
    detectCheckerboard(picture, planes) ??
    detectGradient(picture, planes, opaque) ??
    detectFlat(picture, planes, clusters, 'several');
  if (!key) return backdrop;

  if (backdrop?.colors.every((color) => isNear(color, key))) return { ...backdrop, kind: 'key' };
  // The subject may hide most of the border; a color that was asked for needs less of it to be believed.
  const painted = clusters.find(({ color, share }) => share > keyShare && isNear(color, key));
  if (!painted) return backdrop;
  return { kind: 'key', colors: [painted.color], bare: bareFlat(picture, planes, [painted]) };
};

const isNear = (color: Rgb, key: Rgb): boolean =>
  labDistance(rgbToLab(color.r, color.g, color.b), rgbToLab(key.r, key.g, key.b)) < keyReach;
