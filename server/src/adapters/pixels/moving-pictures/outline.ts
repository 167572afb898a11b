import { bounds } from '../../../domain/bounds.ts';
import { UnsupportedImageError } from '../../../domain/errors.ts';
import type { Orientation } from '../../images/exif-orientation.ts';
import { damaged } from './damaged.ts';
import { wholeTimes } from './whole-times.ts';

/** What a file says of itself before any pixel of it is decoded. */
export type Outline = {
  /** Of the canvas, px. */
  width: number;
  height: number;
  /** One for each frame, as browsers show them. */
  durationsMs: number[];
  /** How often all frames are shown; 0 for ever. */
  plays: number;
  /** How all frames lie. */
  orientation: Orientation;
};

const million = (pixels: number): number => Math.floor(pixels / 1e6);

/** A canvas and a number of frames that can be taken. @throws UnsupportedImageError */
export const checkCanvas = ({ width, height }: { width: number; height: number }, frames: number): void => {
  if (width < 1 || height < 1) throw damaged('it has no pixels');
  if (frames > bounds.frames) {
    throw new UnsupportedImageError(`The animated picture has more than ${bounds.frames} frames.`);
  }
  const pixels = width * height;
  if (Math.max(width, height) > bounds.imageSide || pixels > bounds.framePixels) {
    throw new UnsupportedImageError(
      `The animated picture is too large: ${width} × ${height} px. At most ${bounds.imageSide} px a side and ${million(bounds.framePixels)} million pixels a frame are possible.`,
    );
  }
  if (pixels * frames > bounds.movingPixels) {
    throw new UnsupportedImageError(
      `The animated picture is too large: ${frames} frames of ${width} × ${height} px. At most ${million(bounds.movingPixels)} million pixels in all are possible.`,
    );
  }
};

export type Area = { x: number; y: number; width: number; height: number };

/** What is wrong with a frame's place, in words; null when it has pixels and lies on the canvas. */
export const faultOfArea = (
  { x, y, width, height }: Area,
  canvas: Pick<Outline, 'width' | 'height'>,
  frame: number,
): string | null => {
  if (width < 1 || height < 1) return `frame ${frame + 1} has no pixels`;
  const isWithin = x + width <= canvas.width && y + height <= canvas.height;
  return isWithin ? null : `frame ${frame + 1} reaches beyond the picture`;
};

/** What browsers show for what says that it is shown for no time at all. */
const otherwiseMs = 100;

/**
 * How long frames are shown, in whole milliseconds.
 * @param leastMs what is shorter is shown as browsers do: long enough to be seen
 */
export const shownTimes = (exactMs: readonly number[], leastMs: number): number[] =>
  wholeTimes(
    exactMs.map((ms) => (ms < leastMs ? otherwiseMs : ms)),
    { unitMs: 1, least: bounds.frameMinMs, most: bounds.frameMaxMs },
  );
