import { limits } from '../../limits.ts';
import type { Orientation } from '../exif/exif-orientation.ts';
import { damaged, FormatError } from '../format-error.ts';
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

/** A canvas and a number of frames that can be taken. @throws FormatError */
export const checkCanvas = ({ width, height }: { width: number; height: number }, frames: number): void => {
  if (width < 1 || height < 1) throw damaged('it has no pixels');
  if (frames > limits.frameCount) {
    throw new FormatError(`The animated picture has more than ${limits.frameCount} frames.`);
  }
  const pixels = width * height;
  if (Math.max(width, height) > limits.fileSide || pixels > limits.picture) {
    throw new FormatError(
      `The animated picture is too large: ${width} × ${height} px. At most ${limits.fileSide} px a side and ${million(limits.picture)} million pixels a frame are possible.`,
    );
  }
  if (pixels * frames > limits.frames) {
    throw new FormatError(
      `The animated picture is too large: ${frames} frames of ${width} × ${height} px. At most ${million(limits.frames)} million pixels in all are possible.`,
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
    { unitMs: 1, least: limits.frameMinMs, most: limits.frameMaxMs },
  );
