import type { EncodeWebp } from '@papeterie/pixels/formats/webp/webp-writer';
import sharp, { type WebpOptions } from 'sharp';

/** Of a whole frame nothing need be cut out. */
const isAll = (
  { width, height }: { width: number; height: number },
  area: { width: number; height: number },
) => area.width === width && area.height === height;

/** @param opaque alpha is left out */
export const encodeWebp =
  (options: WebpOptions, opaque = false): EncodeWebp =>
  (frame, { width, height }, area) => {
    const image = sharp(frame, { raw: { width, height, channels: 4 } });
    if (!isAll({ width, height }, area)) {
      image.extract({ left: area.x, top: area.y, width: area.width, height: area.height });
    }
    return (opaque ? image.removeAlpha() : image).webp(options).toBuffer();
  };
