import { limits } from '../limits.ts';
import type { SheetSource } from './sheet.ts';
import { SheetError } from './sheet-error.ts';
import { sheetBounds } from './sheet-options.ts';

const plainPath = /^[\p{L}\p{M}\p{N}_-]+(\/[\p{L}\p{M}\p{N}_-]+)?$/u;
/** What an .aseprite file can hold, and more than anybody waits. */
const longestMs = 65_535;

const inMillions = (pixels: number): number => Math.ceil(pixels / 1e6);

/** Frames with far different pivots make a canvas that is larger than all of them. @throws SheetError */
export const checkCanvas = (
  key: string | null,
  { width, height }: { width: number; height: number },
  frames: number,
  scale: number,
): void => {
  const pixels = width * height * frames * scale * scale;
  if (pixels <= sheetBounds.pixels && Math.max(width, height) * scale <= limits.fileSide) return;
  throw new SheetError(
    `${key ?? 'All'} on one canvas of ${width * scale} × ${height * scale} px are ${inMillions(pixels)} million pixels; one export takes ${Math.floor(sheetBounds.pixels / 1e6)} million, and ${limits.fileSide} px a side. Choose sprites of like size, or a smaller scale.`,
    key,
  );
};

const checkSource = ({ key, pictures, durationsMs, pivot }: SheetSource): void => {
  if (!plainPath.test(key)) throw new SheetError(`"${key}" is no name for a file.`, key);
  if (pictures.length === 0) throw new SheetError(`${key} has no pictures.`, key);
  if (durationsMs.length !== pictures.length) {
    throw new SheetError(`${key} has ${pictures.length} pictures and ${durationsMs.length} durations.`, key);
  }
  if (durationsMs.some((duration) => !(duration >= 1 && duration <= longestMs))) {
    throw new SheetError(`${key} has a frame that is not shown for 1 to ${longestMs} ms.`, key);
  }
  if (pivot && !(Math.abs(pivot.x - 0.5) <= 0.5 && Math.abs(pivot.y - 0.5) <= 0.5)) {
    throw new SheetError(`The pivot of ${key} is not between 0 and 1.`, key);
  }
  const empty = pictures.findIndex(({ width, height }) => width < 1 || height < 1);
  if (empty >= 0) throw new SheetError(`Frame ${empty} of ${key} has no pixels.`, key);
};

/** @throws SheetError for what no page and no format could take, and for more than the bounds */
export const checkSources = (sources: readonly SheetSource[], scale: number): void => {
  if (sources.length === 0) throw new SheetError('There is nothing to export.');
  const keys = new Set<string>();
  for (const source of sources) {
    checkSource(source);
    if (keys.has(source.key)) throw new SheetError(`${source.key} is there twice.`, source.key);
    keys.add(source.key);
  }
  const pictures = sources.flatMap((source) => source.pictures);
  if (pictures.length > sheetBounds.frames) {
    throw new SheetError(
      `These are ${pictures.length} frames; one export takes ${sheetBounds.frames}. Choose fewer sprites.`,
    );
  }
  const pixels = pictures.reduce((sum, { width, height }) => sum + width * height * scale * scale, 0);
  if (pixels > sheetBounds.pixels) {
    throw new SheetError(
      `These are ${inMillions(pixels)} million pixels; one export takes ${Math.floor(sheetBounds.pixels / 1e6)} million. Choose fewer sprites or a smaller scale.`,
    );
  }
};
