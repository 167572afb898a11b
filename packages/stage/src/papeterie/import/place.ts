import type { Crop } from '../../document.ts';
import type { Picture } from '../../picture.ts';
import type { Warn } from '../warnings.ts';
import type { Fields } from './fields.ts';

export type Stage = { width: number; height: number };

/** How large a picture is at the legacy scale 1, and where its top-left corner then stands. */
export type Place = {
  /** The legacy scale times this is ours. */
  sizeFactor: number;
  crop: Crop | null;
  /** px, at the legacy scale 1. */
  width: number;
  height: number;
  /** The left edge for a `horizontal_percent`, px; without one the stage's left edge. */
  leftAt(percent: number | null): number;
  /** The top edge for a `vertical_percent`, px, before `y_offset`. */
  topAt(percent: number): number;
};

const cropOf = (settings: Fields, picture: Picture, warn: Warn): Crop | null => {
  const border = Math.floor(settings.number('tile_border') ?? 0);
  if (border <= 0) return null;
  if (2 * border < picture.width) return { left: border, top: 0, right: border, bottom: 0 };
  warn(`A tile_border of ${border} px would leave nothing of the picture and was left out.`);
  return null;
};

const heightOf = (settings: Fields, picture: Picture, stage: Stage, warn: Warn): number => {
  for (const [key, unit] of [
    ['height_scale', stage.height],
    ['target_height', 1],
  ] as const) {
    const value = settings.number(key);
    if (value === null || value === 0) continue;
    if (value > 0) return value * unit;
    warn(`A ${key} of ${value} cannot be and was left out.`);
  }
  return picture.height;
};

export const placeOf = (settings: Fields, picture: Picture, stage: Stage, warn: Warn): Place => {
  const crop = cropOf(settings, picture, warn);
  const height = heightOf(settings, picture, stage, warn);
  const sizeFactor = height / picture.height;
  const width = (picture.width - (crop ? crop.left + crop.right : 0)) * sizeFactor;
  const anchor = settings.text('vertical_anchor') ?? 'center';
  const above = anchor === 'bottom' ? height : anchor === 'top' ? 0 : height / 2;
  if (!['center', 'bottom', 'top'].includes(anchor)) warn('The vertical_anchor is unknown; center counts.');
  return {
    sizeFactor,
    crop,
    width,
    height,
    leftAt: (percent) => (percent === null ? 0 : stage.width * percent - width / 2),
    topAt: (percent) => stage.height * percent - above,
  };
};
