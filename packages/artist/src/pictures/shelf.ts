import { shelf } from './generated/shelf.ts';
import { unpackPicture } from './packed-picture.ts';
import type { VectorPicture } from './vector-picture.ts';

/** Takes a picture from the shelf: 'noto/pizza'. */
export const takePicture = (name: string): VectorPicture => {
  const packed = shelf[name];
  if (packed === undefined) throw new Error(`no picture on the shelf is called ${name}`);
  return unpackPicture(packed);
};
