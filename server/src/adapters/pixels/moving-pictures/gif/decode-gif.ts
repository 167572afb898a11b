import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import sharp from 'sharp';
import { bounds } from '../../../../domain/bounds.ts';
import { gifAfterNothing } from '../../../images/gif-after-nothing.ts';
import { composeFrames } from '../compose-frames.ts';
import { decodeStrictly } from '../decode-strictly.ts';
import type { Area } from '../outline.ts';
import type { Gif, GifFrame } from './read-gif.ts';

const trailer = Uint8Array.of(0x3b);
const disposals: Record<number, 'CLEAR' | 'PREVIOUS'> = { 2: 'CLEAR', 3: 'PREVIOUS' };

/** What of a frame lies on the canvas: the rest is not seen. */
const clipped = ({ x, y, width, height }: Area, canvas: Pick<Gif, 'width' | 'height'>): Area => ({
  x: Math.min(x, canvas.width),
  y: Math.min(y, canvas.height),
  width: Math.max(0, Math.min(width, canvas.width - x)),
  height: Math.max(0, Math.min(height, canvas.height - y)),
});

/** A frame by itself: transparent where it is, and where it is not. */
const decodeFrame = async (gif: Gif, frame: GifFrame, area: Area, number: number): Promise<Picture> => {
  if (area.width === 0 || area.height === 0) return blankPicture(0, 0);
  const alone = gifAfterNothing(Buffer.concat([gif.head, frame.control, frame.image, trailer]));
  const options = { page: alone.page, limitInputPixels: bounds.framePixels, failOn: 'warning' } as const;
  const picture = await decodeStrictly(sharp(alone.gif, options), `frame ${number}`);
  return cutOut(picture, { left: area.x, top: area.y, width: area.width, height: area.height });
};

/**
 * The frames as browsers show them, each on the whole canvas: whatever color the file has for the background, what is
 * cleared is transparent.
 * @throws UnsupportedImageError
 */
export const decodeGif = (gif: Gif): Promise<Picture[]> =>
  composeFrames(
    gif,
    gif.frames.map((frame, i) => {
      const area = clipped(frame, gif);
      const decode = () => decodeFrame(gif, frame, area, i + 1);
      return { ...area, dispose: disposals[frame.disposal] ?? 'KEEP', blend: 'OVER', decode };
    }),
  );
