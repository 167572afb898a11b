/** Makes a file of frames that must come in order, because each builds on the one before. */
export type StreamEncoder = {
  /** The bytes that follow those so far; may be none. `frame` is only lent. */
  encode(frame: Uint8Array, index: number): Uint8Array;
  /** What comes after the last frame, and what stands before the first but is known only now. */
  finish(): { rest: Uint8Array; head: Uint8Array };
  /** Frees its memory, finished or not. */
  release(): void;
};

/**
 * Makes the piece of a file that frame `index` is, of pixels that are only lent. `before` is the frame before it, where there is
 * one and the format asks for it: what did not change need not be said again.
 */
export type FrameEncoder = (
  frame: Uint8Array,
  before: Uint8Array | null,
  index: number,
) => Uint8Array | Promise<Uint8Array>;
