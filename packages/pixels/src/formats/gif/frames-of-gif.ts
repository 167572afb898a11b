import { blankPicture, type Picture } from '../../picture.ts';
import { cutOut } from '../../process/cut-out.ts';
import { composeFrames } from '../animated/compose-frames.ts';
import type { DecodeImage } from '../animated/decode-image.ts';
import type { Area } from '../animated/outline.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { gifAfterNothing } from './gif-after-nothing.ts';
import { gifTrailer } from './gif-head.ts';
import type { Gif, GifFrame } from './read-gif.ts';

const disposals: Record<number, 'CLEAR' | 'PREVIOUS'> = { 2: 'CLEAR', 3: 'PREVIOUS' };

/** What of a frame lies on the canvas: the rest is not seen. */
const clipped = ({ x, y, width, height }: Area, canvas: Pick<Gif, 'width' | 'height'>): Area => ({
  x: Math.min(x, canvas.width),
  y: Math.min(y, canvas.height),
  width: Math.max(0, Math.min(width, canvas.width - x)),
  height: Math.max(0, Math.min(height, canvas.height - y)),
});

/** A frame by itself: transparent where it is, and where it is not. */
const decodeFrame = async (
  gif: Gif,
  frame: GifFrame,
  area: Area,
  number: number,
  decode: DecodeImage,
): Promise<Picture> => {
  if (area.width === 0 || area.height === 0) return blankPicture(0, 0);
  const alone = gifAfterNothing(joinBytes([gif.head, frame.control, frame.image, gifTrailer]));
  const picture = await decode(alone.gif, alone.page, `frame ${number}`);
  return cutOut(picture, { left: area.x, top: area.y, width: area.width, height: area.height });
};

/**
 * The frames as browsers show them, each on the whole canvas: whatever color the file has for the background, what is
 * cleared is transparent.
 * @throws FormatError
 */
export const framesOfGif = (gif: Gif, decodeImage: DecodeImage): Promise<Picture[]> =>
  composeFrames(
    gif,
    gif.frames.map((frame, i) => {
      const area = clipped(frame, gif);
      const decode = () => decodeFrame(gif, frame, area, i + 1, decodeImage);
      return { ...area, dispose: disposals[frame.disposal] ?? 'KEEP', blend: 'OVER', decode };
    }),
  );
