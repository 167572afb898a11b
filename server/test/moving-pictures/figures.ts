import {
  type AnimatedFormat,
  type AnimatedImage,
  animatedImage,
} from '@papeterie/pixels/formats/animated/animated-image';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import type { HowPlayed } from '@papeterie/pixels/play-through';
import { encodeMoving } from '../../src/adapters/pixels/moving-pictures/encode-moving.ts';

/** An animation before its way back is written out. */
export type Moving = Omit<AnimatedImage, 'plays'> & HowPlayed;

export const encode = (
  { frames, durationsMs, ...playing }: Moving,
  format: AnimatedFormat,
): Promise<Uint8Array> => encodeMoving(animatedImage(frames, durationsMs, playing), format);

export type Rgba = readonly [r: number, g: number, b: number, a: number];

export const painted = (
  width: number,
  height: number,
  colorAt: (x: number, y: number) => Rgba | null,
): Picture => {
  const picture = blankPicture(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const color = colorAt(x, y);
      if (color) picture.pixels.set(color, (y * width + x) * 4);
    }
  }
  return picture;
};

const colors: Rgba[] = [
  [200, 40, 30, 255],
  [30, 120, 220, 255],
  [250, 240, 120, 255],
  [0, 0, 0, 255],
];

/** A ball that rolls over a ground of a few colors, with nothing around it: odd sizes, and no pixel like the next frame's. */
export const rolling = (count = 5, width = 23, height = 17): Moving => ({
  frames: Array.from({ length: count }, (_, frame) =>
    painted(width, height, (x, y) => {
      if (Math.hypot(x - 3 - frame * 4, y - 8) < 4) return colors[(x + y + frame) % 3]!;
      return y > 13 ? colors[(x >> 1) % 4]! : null;
    }),
  ),
  durationsMs: Array.from({ length: count }, (_, frame) => [100, 50, 30, 200, 1_000][frame % 5]!),
  loop: 'LOOP',
});

/** More half-transparent colors than any palette has. */
export const soft = (): Moving => ({
  frames: [0, 1, 2].map((frame) => painted(64, 48, (x, y) => [x * 4, y * 5, frame * 90, (x * y) % 256])),
  durationsMs: [10, 77, 333],
  loop: 'LOOP',
});

/** Pixels as text, so that a difference can be seen; what cannot be seen has no color. */
export const looksOf = (frames: readonly Picture[]): string[] =>
  frames.map(({ width, height, pixels }) => {
    const seen = pixels.slice();
    for (let i = 0; i < seen.length; i += 4) if (seen[i + 3] === 0) seen.fill(0, i, i + 4);
    return `${width}x${height} ${Buffer.from(seen).toString('hex')}`;
  });
