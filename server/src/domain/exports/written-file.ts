import type { Picture } from '../pixels/picture.ts';

/** A written file: text, a picture that is still to be encoded, or bytes. */
export type WrittenFile = { path: string } & (
  | { text: string }
  | { picture: Picture }
  | { bytes: Uint8Array }
);
