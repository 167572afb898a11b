/** Makes a file of frames that must come in order, because each builds on the one before. */
export type StreamEncoder = {
  /** The bytes that follow those so far; may be none. `frame` is only lent. */
  encode(frame: Uint8Array, index: number): Uint8Array;
  /** What comes after the last frame, and what stands before the first but is known only now. */
  finish(): { rest: Uint8Array; head: Uint8Array };
  /** Frees its memory, finished or not. */
  release(): void;
};
