import { createHash } from 'node:crypto';
import type { Picture } from '@papeterie/pixels/picture';
import type { ImageCodec } from '../../domain/images/ports.ts';
import type { PngPicture } from '../../domain/processing/pixel-work.ts';

const lookOf = ({ width, height, pixels }: Picture): string =>
  `${width}x${height} ${createHash('sha256').update(pixels).digest('base64')}`;

/** Each file decoded once, however often it is there. */
export const decodeFiles = async (codec: ImageCodec, files: readonly Uint8Array[]): Promise<Picture[]> => {
  const known = new Map<Uint8Array, Picture>();
  for (const file of files) if (!known.has(file)) known.set(file, await codec.decode(file));
  return files.map((file) => known.get(file)!);
};

/** Each look encoded once: pictures that look the same are answered with the same object. */
export const encodePictures = async (
  codec: ImageCodec,
  pictures: readonly Picture[],
): Promise<PngPicture[]> => {
  const known = new Map<string, PngPicture>();
  const files: PngPicture[] = [];
  for (const picture of pictures) {
    const look = lookOf(picture);
    const { width, height } = picture;
    const file = known.get(look) ?? { png: await codec.encodePng(picture), width, height };
    known.set(look, file);
    files.push(file);
  }
  return files;
};
