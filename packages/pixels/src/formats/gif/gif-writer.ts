import { changedRectangle } from '../animated/changed-rectangle.ts';
import { unchangedRuns } from '../animated/unchanged-runs.ts';
import { bitsFor, gifHead } from './gif-head.ts';
import { GIFEncoder, type Palette } from './gifenc.ts';

const disposals = { keep: 1, clear: 2 } as const;

export const mostColors = 256;

/** gifenc puts every frame at 0, 0: where it says so, after the graphic control extension and the separator. */
const placeAt = 8 + 1;

type Gif = {
  width: number;
  height: number;
  /** How often it is played; 0 for ever. */
  plays: number;
  /** For all frames; null where each brings its own. */
  palette: Palette | null;
  /** Whether pixels may be nothing, which is the place after the last color. */
  seeThrough: boolean;
};

export type GifFrame = {
  /** A place in the palette for each pixel; only lent. */
  indexes: Uint8Array;
  /** In hundredths of a second. */
  delay: number;
  /** Of this frame only. */
  palette?: Palette;
};

/**
 * A GIF frame by frame: each call gives the bytes that follow those so far, and gifTrailer comes last. Where pixels may be
 * nothing, every frame is whole and cleared after its time. Else, of frames with one palette, each is only the rectangle that
 * changed, and when a place is left in the palette, the long runs in it that did not change are transparent.
 */
export const createGifWriter = ({ width, height, plays, palette: shared, seeThrough }: Gif) => {
  const gif = GIFEncoder({ auto: false });
  const before = new Uint8Array(width * height);
  const part = new Uint8Array(width * height);
  /** The place that stands for "as before". */
  const asBefore = !seeThrough && shared && shared.length < mostColors ? shared.length : null;
  let isFirst = true;

  /** Copies a rectangle out of a frame, and says of what is as before that it is. */
  const cut = (indexes: Uint8Array): { x: number; y: number; width: number; height: number } => {
    const area = changedRectangle(before, indexes, width);
    for (let row = 0; row < area.height; row++) {
      const from = (area.y + row) * width + area.x;
      const to = row * area.width;
      part.set(indexes.subarray(from, from + area.width), to);
      if (asBefore === null) continue;
      unchangedRuns(before, indexes, from, from + area.width, (start, end) =>
        part.fill(asBefore, to + start - from, to + end - from),
      );
    }
    return area;
  };

  return ({ indexes, delay, palette: own }: GifFrame): Uint8Array[] => {
    const colors = own ?? shared;
    if (!colors) throw new Error('a GIF frame without colors');
    const isPart = !isFirst && !own && !seeThrough;
    const area = isPart ? cut(indexes) : { x: 0, y: 0, width, height };
    const nothing = seeThrough ? colors.length : isPart ? asBefore : null;
    const places = colors.length + (seeThrough || (!own && asBefore !== null) ? 1 : 0);
    gif.reset();
    gif.writeFrame(isPart ? part.subarray(0, area.width * area.height) : indexes, area.width, area.height, {
      // As many as there are places: the table's size is taken from it.
      palette: own && seeThrough ? [...own, [0, 0, 0]] : own,
      delay: delay * 10,
      dispose: seeThrough ? disposals.clear : disposals.keep,
      transparent: nothing !== null,
      transparentIndex: nothing ?? 0,
      colorDepth: bitsFor(places),
    });
    const frame = new Uint8Array(gif.bytesView());
    const view = new DataView(frame.buffer);
    view.setUint16(placeAt, area.x, true);
    view.setUint16(placeAt + 2, area.y, true);
    const head = isFirst ? [gifHead({ width, height }, shared, places, plays)] : [];
    isFirst = false;
    if (!own && !seeThrough) before.set(indexes);
    return [...head, frame];
  };
};
