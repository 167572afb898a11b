import { blankPicture, type Picture } from '../../picture.ts';

/** For one target position: which sources count, and how much. */
type Taps = { first: number; weights: Float32Array };

/** Catmull-Rom: sharp enough, and without the rings of wider kernels. https://en.wikipedia.org/wiki/Bicubic_interpolation, a = -0.5 */
const kernel = (distance: number): number => {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
};

const tapsOf = (from: number, to: number): Taps[] => {
  const step = from / to;
  // Made smaller, the kernel grows, so that every source pixel counts.
  const spread = Math.max(1, step);
  return Array.from({ length: to }, (_, at) => {
    const center = (at + 0.5) * step - 0.5;
    const first = Math.ceil(center - 2 * spread);
    const last = Math.floor(center + 2 * spread);
    const weights = Float32Array.from({ length: last - first + 1 }, (_, i) =>
      kernel((first + i - center) / spread),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
};

/** One direction at a time; `stride` and `across` say how the values lie. */
const resampleLines = (
  values: Float32Array,
  taps: Taps[],
  { from, lines, stride, across }: { from: number; lines: number; stride: number; across: number },
  into: Float32Array,
  intoStride: number,
  intoAcross: number,
): void => {
  for (let line = 0; line < lines; line++) {
    for (const [at, { first, weights }] of taps.entries()) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let i = 0; i < weights.length; i++) {
          const source = Math.min(from - 1, Math.max(0, first + i));
          sum += values[line * across + source * stride + channel]! * weights[i]!;
        }
        into[line * intoAcross + at * intoStride + channel] = sum;
      }
    }
  }
};

/** Smoothly to another size. Colors count as much as they can be seen, so that no fringe comes of what is transparent. */
export const resample = (picture: Picture, width: number, height: number): Picture => {
  const { pixels } = picture;
  const values = new Float32Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]! / 255;
    for (let channel = 0; channel < 3; channel++) values[i + channel] = pixels[i + channel]! * alpha;
    values[i + 3] = pixels[i + 3]!;
  }
  const wide = new Float32Array(width * picture.height * 4);
  const rows = { from: picture.width, lines: picture.height, stride: 4, across: picture.width * 4 };
  resampleLines(values, tapsOf(picture.width, width), rows, wide, 4, width * 4);
  const whole = new Float32Array(width * height * 4);
  const columns = { from: picture.height, lines: width, stride: width * 4, across: 4 };
  resampleLines(wide, tapsOf(picture.height, height), columns, whole, width * 4, 4);

  const scaled = blankPicture(width, height);
  for (let i = 0; i < whole.length; i += 4) {
    const alpha = Math.min(255, Math.max(0, whole[i + 3]!));
    for (let channel = 0; channel < 3 && alpha > 0; channel++) {
      scaled.pixels[i + channel] = (whole[i + channel]! * 255) / alpha;
    }
    scaled.pixels[i + 3] = alpha;
  }
  return scaled;
};
