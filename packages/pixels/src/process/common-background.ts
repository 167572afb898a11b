import { rgbToHex } from '../oklab.ts';
import type { Picture } from '../picture.ts';

/** The borders of all frames, pixel by pixel, as places in `pixels`. */
function* borderOf({ width, height }: Picture): Generator<number> {
  for (let x = 0; x < width; x++) {
    yield x * 4;
    yield ((height - 1) * width + x) * 4;
  }
  for (let y = 1; y < height - 1; y++) {
    yield y * width * 4;
    yield (y * width + width - 1) * 4;
  }
}

/**
 * The color of at least half of all frames' borders, "#rrggbb": looked for frame by frame, the background could be one
 * thing here and another there. Undefined when there is none, or when there is nothing to choose.
 */
export const commonBackground = (frames: readonly Picture[]): string | undefined => {
  if (frames.length < 2) return undefined;
  const counts = new Map<number, number>();
  let all = 0;
  for (const frame of frames) {
    for (const at of borderOf(frame)) {
      all++;
      if (frame.pixels[at + 3] !== 255) continue;
      const color = (frame.pixels[at]! << 16) | (frame.pixels[at + 1]! << 8) | frame.pixels[at + 2]!;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  for (const [color, count] of counts) {
    if (count * 2 >= all) return rgbToHex({ r: color >> 16, g: (color >> 8) & 255, b: color & 255 });
  }
  return undefined;
};
