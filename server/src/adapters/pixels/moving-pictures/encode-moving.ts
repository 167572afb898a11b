import type { AnimatedFormat, AnimatedImage } from '@papeterie/pixels/formats/animated/animated-image';
import { writeApng } from '@papeterie/pixels/formats/apng/write-apng';
import { writeGif } from '@papeterie/pixels/formats/gif/write-gif';
import { writeWebp } from '@papeterie/pixels/formats/webp/write-webp';
import { encodeWebp } from '../../images/encode-webp.ts';
import { deflate } from '../../images/zlib.ts';

type Write = (image: AnimatedImage) => Uint8Array | Promise<Uint8Array>;

/** Also the colors of what cannot be seen stay: a file that comes back is the same. */
const exactly = encodeWebp({ lossless: true, exact: true });

const writers: Record<AnimatedFormat, Write> = {
  GIF: writeGif,
  WEBP: (image) => writeWebp(image, exactly),
  APNG: (image) => writeApng(image, deflate),
};

/** A file without loss, but for what a GIF cannot say: see writeGif. */
export const encodeMoving = async (image: AnimatedImage, format: AnimatedFormat): Promise<Uint8Array> =>
  writers[format](image);
