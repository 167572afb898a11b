import { blankPicture } from '@papeterie/pixels/picture';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import { isPng } from '../wire/read-picture.ts';

/** A picture on the wire. */
export type WireImage = { type: 'base64'; base64: string; format: 'png' };

/** Always PNG: it is the one format that every endpoint takes. */
export const wireImage = async (codec: ImageCodec, bytes: Uint8Array): Promise<WireImage> => {
  const png = isPng(bytes) ? bytes : await codec.encodePng(await codec.decode(bytes));
  return { type: 'base64', base64: Buffer.from(png).toString('base64'), format: 'png' };
};

/** Image-like keys are null when there is none, never left out (as the vendor's own client sends them). */
export const wireImageOrNull = async (
  codec: ImageCodec,
  bytes: Uint8Array | undefined,
): Promise<WireImage | null> => (bytes ? wireImage(codec, bytes) : null);

/** A palette for color_image: one pixel for each color. @param palette "#rrggbb" */
export const colorImageOrNull = async (
  codec: ImageCodec,
  palette: readonly string[] | undefined,
): Promise<WireImage | null> => {
  if (!palette?.length) return null;
  const strip = blankPicture(palette.length, 1);
  for (const [at, color] of palette.entries()) {
    strip.pixels.set([...Buffer.from(color.slice(1), 'hex'), 255], at * 4);
  }
  return wireImage(codec, await codec.encodePng(strip));
};
