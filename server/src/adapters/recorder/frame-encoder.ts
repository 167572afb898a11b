/**
 * Makes the piece of a file that frame `index` is, of pixels that are only lent. `before` is the frame before it, where there is
 * one and the format asks for it: what did not change need not be said again.
 */
export type FrameEncoder = (
  frame: Uint8Array,
  before: Uint8Array | null,
  index: number,
) => Uint8Array | Promise<Uint8Array>;
