import type { Picture } from '../picture.ts';
import { composePage } from './compose-page.ts';

/** The picture with every pixel a square of `scale` pixels; itself for 1. */
export const enlarge = (picture: Picture, scale: number): Picture =>
  scale === 1
    ? picture
    : composePage(
        { width: picture.width * scale, height: picture.height * scale },
        [{ picture, x: 0, y: 0 }],
        { scale, extrusion: 0 },
      );
