import { bounds } from '../../../domain/bounds.ts';
import { UnsupportedImageError } from '../../../domain/errors.ts';
import { damaged } from './damaged.ts';

/** What a file says of itself before any pixel of it is decoded. */
export type Outline = {
  /** Of the canvas, px. */
  width: number;
  height: number;
  /** As the file has them, one for each frame. */
  durationsMs: number[];
  /** How often all frames are shown; 0 for ever. */
  plays: number;
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

/** A frame must lie on the canvas. @throws UnsupportedImageError */
export const checkArea = (
  { x, y, width, height }: Area,
  canvas: Pick<Outline, 'width' | 'height'>,
  frame: number,
): void => {
  if (width < 1 || height < 1) throw damaged(`frame ${frame + 1} has no pixels`);
  if (x + width > canvas.width || y + height > canvas.height) {
    throw damaged(`frame ${frame + 1} reaches beyond the picture`);
  }
};

/** What browsers show for what says that it is shown for no time at all. */
const otherwiseMs = 100;

/** @param leastMs what is shorter is shown as browsers do: long enough to be seen */
export const shownMs = (durationMs: number, leastMs: number): number =>
  durationMs < leastMs ? otherwiseMs : Math.min(durationMs, bounds.frameMaxMs);
