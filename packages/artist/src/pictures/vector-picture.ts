/** Pictures are drawn on a square of so many units a side. */
export const pictureSide = 1024;

/** A color on the way of a gradient: `at` 0..1 of the way, 0xrrggbb, `opacity` 0..1. */
export type Stop = { readonly at: number; readonly color: number; readonly opacity: number };

/**
 * A gradient: `matrix` [a, b, c, d, e, f] takes picture units (x, y) to (ax + cy + e, bx + dy + f), where a linear one
 * runs along x from 0 to 1 and a round one from the middle to a distance of 1.
 */
export type Gradient = {
  readonly round: boolean;
  readonly matrix: readonly number[];
  readonly stops: readonly Stop[];
};

/** A run of points, x and y in turn, in picture units. */
export type Outline = { readonly points: readonly number[]; readonly closed: boolean };

/** One flat shape of a picture; later layers lie on earlier ones. */
export type Layer = {
  readonly outlines: readonly Outline[];
  /** 0xrrggbb; of a gradient, what it is on the whole. */
  readonly color: number;
  readonly gradient?: Gradient;
  /** 0..1 */
  readonly opacity: number;
  /** Width of the line along the outlines; 0 when they are filled. */
  readonly lineWidth: number;
  /** Which of the picture's clips it is seen through; -1 for none. */
  readonly clip: number;
};

/** A picture as shapes, curves already made into short lines. */
export type VectorPicture = {
  readonly layers: readonly Layer[];
  readonly clips: readonly (readonly Outline[])[];
};
