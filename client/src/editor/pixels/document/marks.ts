import type { Box, Size } from '../box.ts';

/** Pixels without a place: what is copied. */
export type Piece = Size & { readonly words: Uint32Array<ArrayBuffer> };

/** A piece above the picture that has not been put down yet. It may lie partly or wholly outside. */
export type Floating = {
  readonly box: Box;
  readonly words: Uint32Array<ArrayBuffer>;
  /** Where it was taken from; undefined for what was pasted. */
  readonly origin?: { readonly box: Box; readonly words: Uint32Array<ArrayBuffer> };
};

/** What is chosen: it belongs to every step, so that undo brings it back as well. Never changed in place. */
export type Marks = { readonly selection?: Box; readonly floating?: Floating };

export const noMarks: Marks = {};
