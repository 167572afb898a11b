/** The pixels of one sprite while it is being made, row by row. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Index of the part that is seen, -1 where there is none. */
  readonly owner: Int16Array;
  /** Light that falls on it, about 0..1, 0.57 where the surface faces us. */
  readonly light: Float32Array;
  /** 0 deep shadow .. 4 highlight. */
  readonly tone: Uint8Array;
  /** 0xrrggbb, or -1 for nothing. */
  readonly color: Int32Array;
  /** 1 where palette merging must not touch a pixel lightly: eyes and other marks. */
  readonly precious: Uint8Array;
};

export const createFrame = (width: number, height: number): Frame => ({
  width,
  height,
  owner: new Int16Array(width * height).fill(-1),
  light: new Float32Array(width * height),
  tone: new Uint8Array(width * height),
  color: new Int32Array(width * height).fill(-1),
  precious: new Uint8Array(width * height),
});

/** From sketch units to pixels: pixel = unit * scale + (dx, dy). */
export type Fit = { readonly scale: number; readonly dx: number; readonly dy: number };
