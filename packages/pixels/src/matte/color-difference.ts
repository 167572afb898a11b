import type { Picture } from '../picture.ts';

/** How pixels differ from the background behind them, in bytes of luma and chroma. */
export type ColorDifference = {
  /** How far the color at `source` is from the background at the pixel. */
  strength(at: number, source: number): number;
  /** How much of the color at `source` is in the pixel, 0..1; `steep` where the edge is as sharp as JPEG can have it. */
  part(at: number, source: number, steep: boolean): number;
  /** Whether the pixel could be a mix of its background with the color at `source`. */
  isMix(at: number, source: number): boolean;
};

/** How far off the line between the two a mix may lie, as a part of the line's length. */
const slack = 0.16;
/** JPEG keeps chroma at half the resolution: near an edge luma tells where the edge is, chroma is smeared over two pixels. */
const jpegChromaWeight = 0.25;
const smear = 0.8;

/**
 * Differences in Y, Cb, Cr (BT.601, what JPEG stores).
 * @param jpeg whether chroma is smeared
 */
export const colorDifference = (
  { pixels }: Picture,
  { pixels: bare }: Picture,
  jpeg: boolean,
): ColorDifference => {
  const w = Math.sqrt(jpeg ? jpegChromaWeight : 1);
  const one = new Float32Array(3);
  const other = new Float32Array(3);
  const into = (target: Float32Array, at: number, source: number): void => {
    const r = pixels[source * 4]! - bare[at * 4]!;
    const g = pixels[source * 4 + 1]! - bare[at * 4 + 1]!;
    const b = pixels[source * 4 + 2]! - bare[at * 4 + 2]!;
    const y = 0.299 * r + 0.587 * g + 0.114 * b;
    target[0] = y;
    target[1] = w * 0.564 * (b - y);
    target[2] = w * 0.713 * (r - y);
  };
  const dot = (a: Float32Array, b: Float32Array): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
  const partOf = (): number => {
    const length = dot(other, other);
    return length > 0 ? Math.min(1, Math.max(0, dot(one, other) / length)) : 1;
  };
  return {
    strength(at, source) {
      into(one, at, source);
      return Math.sqrt(dot(one, one));
    },
    part(at, source, steep) {
      into(one, at, at);
      into(other, at, source);
      const part = partOf();
      if (!jpeg || !steep) return part;
      // An edge that only chroma shows is smeared over more pixels than it has: steeper again, by as much.
      const chroma = 1 - (other[0]! * other[0]!) / Math.max(1, dot(other, other));
      return Math.min(1, Math.max(0, 0.5 + (part - 0.5) * (1 + smear * chroma)));
    },
    isMix(at, source) {
      into(one, at, at);
      into(other, at, source);
      const part = partOf();
      for (let c = 0; c < 3; c++) one[c]! -= part * other[c]!;
      return dot(one, one) <= slack * slack * dot(other, other);
    },
  };
};
