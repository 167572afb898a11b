import { changedRectangle } from '../rectangle.ts';
import { frameDuration } from '../reel.ts';
import type { StreamEncoder } from '../stream-encoder.ts';
import { unchangedRuns } from '../unchanged.ts';
import { gifenc, type Palette } from './gifenc.ts';
import { mostColors } from './shared-palette.ts';

/** The color that stands for "as before": the one after all others. */
const asBefore = mostColors;

/**
 * A GIF frame by frame, from places in one shared palette: of each only the rectangle that changed, and in it the long
 * runs that did not are transparent.
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export const createGifEncoder = (
  { width, height, fps }: { width: number; height: number; fps: number },
  palette: Palette,
): StreamEncoder => {
  const gif = gifenc.GIFEncoder({ auto: false });
  const before = new Uint8Array(width * height);
  const changed = new Uint8Array(width * height);

  return {
    encode(indexes, index) {
      const first = index === 0;
      const { x, y, ...size } = first
        ? { x: 0, y: 0, width, height }
        : changedRectangle(before, indexes, width);
      for (let row = 0; row < size.height; row++) {
        const from = (y + row) * width + x;
        const to = row * size.width;
        changed.set(indexes.subarray(from, from + size.width), to);
        if (first) continue;
        unchangedRuns(before, indexes, from, from + size.width, (start, end) =>
          changed.fill(asBefore, to + start - from, to + end - from),
        );
      }
      before.set(indexes);
      gif.reset();
      gif.writeFrame(changed.subarray(0, size.width * size.height), size.width, size.height, {
        delay: frameDuration(index, fps, 100) * 10,
        dispose: 1,
        transparent: !first,
        transparentIndex: asBefore,
      });
      const frame = Buffer.from(gif.bytesView());
      frame.writeUInt16LE(x, placeAt);
      frame.writeUInt16LE(y, placeAt + 2);
      return first ? Buffer.concat([head(width, height, palette), frame]) : frame;
    },
    finish: () => ({ rest: Uint8Array.of(0x3b), head: new Uint8Array() }),
    release: () => undefined,
  };
};

/** gifenc puts every frame at 0, 0: where it says so, after the graphic control extension and the separator. */
const placeAt = 8 + 1;

/** Header, logical screen with 256 colors, and the extension by which it plays for ever. */
const head = (width: number, height: number, palette: Palette): Uint8Array => {
  const start = Buffer.from('GIF89a       ', 'latin1');
  start.writeUInt16LE(width, 6);
  start.writeUInt16LE(height, 8);
  start[10] = 0xf7;
  start[11] = 0;
  start[12] = 0;
  const colors = new Uint8Array(256 * 3);
  colors.set(palette.flat());
  const loop = Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', 'latin1');
  return Buffer.concat([start, colors, loop]);
};
