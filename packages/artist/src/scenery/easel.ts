import { type Random, seededRandom } from '@papeterie/pixels/random';
import type { PaintChoices } from '../color/paint.ts';
import { resolvePaints } from '../color/resolve-paints.ts';
import type { Mood } from '../mood.ts';
import type { CameraWord, Plan } from '../prompt/plan.ts';
import { createPigments, type Pigments } from './pigments.ts';
import { type TimeOfDay, timeOf } from './time-of-day.ts';

export type EaselOptions = {
  /** px */
  width: number;
  height: number;
  seed: number;
  /** Free of patterns otherwise. */
  dithers: boolean;
  mood?: Mood;
};

/** What scenery is painted on: pixels that go on from the right edge to the left one, and the colors to do it with. */
export type Easel = Pigments & {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  readonly time: TimeOfDay;
  readonly camera?: CameraWord;
  /** 0xrrggbb, or -1 for nothing; row by row. */
  readonly color: Int32Array;
  /** Whether one of these words is in the prompt. */
  said(...words: readonly string[]): boolean;
  /** Colors a pixel; rows outside the picture are left alone. */
  put(x: number, y: number, color: number): void;
  /** Colors a rectangle. */
  fill(x: number, y: number, wide: number, high: number, color: number): void;
  /** True for so much (0..1) of the pixels, in an even pattern. */
  mixes(x: number, y: number, share: number): boolean;
};

/** Bayer's 4 × 4 order of thresholds. */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

export const createEasel = (
  subject: { name: string; main: string; paints: PaintChoices },
  plan: Plan,
  { width, height, seed, dithers, mood }: EaselOptions,
): Easel => {
  const random = seededRandom(seed, subject.name);
  const paints = resolvePaints(subject.paints, subject.main, plan, random.fork('paints'), mood);
  const time = timeOf(plan);
  const color = new Int32Array(width * height).fill(-1);
  const said: Easel['said'] = (...words) => words.some((word) => plan.words.includes(word));
  const put: Easel['put'] = (x, y, value) => {
    if (y < 0 || y >= height) return;
    const column = ((Math.floor(x) % width) + width) % width;
    color[Math.floor(y) * width + column] = value;
  };
  return {
    ...createPigments(paints, time, said, mood),
    width,
    height,
    random,
    time,
    camera: plan.camera,
    color,
    said,
    put,
    fill(x, y, wide, high, value) {
      for (let row = 0; row < high; row++) for (let k = 0; k < wide; k++) put(x + k, y + row, value);
    },
    mixes: (x, y, share) => (dithers ? share > (bayer[(y & 3) * 4 + (x & 3)]! + 0.5) / 16 : share >= 0.5),
  };
};
