import { faultOfArea } from '../animated/outline.ts';
import { createImageReader } from '../image-reader.ts';
import type { PngChunk } from '../png/png-chunks.ts';
import { type FrameControl, readFrameControl } from './frame-control.ts';
import { UnplayableError } from './unplayable-error.ts';

export type ApngFrame = FrameControl & { data: Uint8Array[] };
export type ApngFrames = {
  frames: ApngFrame[];
  /** Whether the picture for those who show no animations is the first frame. */
  startsWithStill: boolean;
};

type Size = { width: number; height: number };

/** Counts through what must be numbered one after the other, over all frames. */
const createSequence = () => {
  let next = 0;
  return (data: Uint8Array): void => {
    const number = createImageReader(data, false).u32();
    if (number !== next++) throw new UnplayableError('its frames are not in order');
  };
};

const readControl = (data: Uint8Array, size: Size, number: number, hasPixels: boolean): FrameControl => {
  const control = readFrameControl(data);
  const fault = faultOfArea(control, size, number);
  if (fault) throw new UnplayableError(fault);
  if (!hasPixels && (number > 0 || control.width !== size.width || control.height !== size.height)) {
    throw new UnplayableError('its first frame is not the picture');
  }
  return control;
};

/**
 * The frames of an APNG, from its chunks that have pixels or say how they are shown, in order.
 * @param promised how many it says it has
 * @throws UnplayableError, FormatError where a chunk ends too early
 */
export const readFrames = (chunks: readonly PngChunk[], size: Size, promised: number): ApngFrames => {
  const inSequence = createSequence();
  const frames: ApngFrame[] = [];
  let hasPixels = false;
  /** Without a frame before it, the still picture is for those who show no animations. */
  let still: ApngFrame | undefined;
  for (const { type, data } of chunks) {
    const last = frames.at(-1);
    if (type === 'IDAT') {
      if (!hasPixels) still = last;
      else if (last !== still) throw new UnplayableError('its still picture is in two places');
      hasPixels = true;
      still?.data.push(data);
    } else if (type === 'fcTL') {
      inSequence(data);
      if (frames.length === promised) throw new UnplayableError('it has more frames than it says');
      frames.push({ ...readControl(data, size, frames.length, hasPixels), data: [] });
    } else {
      inSequence(data);
      if (!last || !hasPixels) throw new UnplayableError('it has pixels for no frame');
      last.data.push(data.subarray(4));
    }
  }
  if (promised === 0) throw new UnplayableError('it has no frames');
  if (frames.length !== promised) throw new UnplayableError('it has fewer frames than it says');
  const empty = frames.findIndex(({ data }) => data.length === 0);
  if (empty >= 0) throw new UnplayableError(`frame ${empty + 1} has no pixels`);
  return { frames, startsWithStill: still !== undefined };
};
