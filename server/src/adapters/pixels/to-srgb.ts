import { pngChunk } from '@papeterie/pixels/formats/png/png-chunk';
import type { Picture } from '@papeterie/pixels/picture';
import sharp from 'sharp';
import { deflate } from '../images/zlib.ts';
import { asUnsupported } from './moving-pictures/as-unsupported.ts';
import { decodeStrictly } from './moving-pictures/decode-strictly.ts';

/** Where a PNG's header ends: its signature, and IHDR. */
const headLength = 8 + 25;

/**
 * A picture whose numbers mean what an ICC profile says, as sRGB: as a PNG with that profile would come in.
 * @throws UnsupportedImageError
 */
export const toSrgb = async ({ width, height, pixels }: Picture, profile: Uint8Array): Promise<Picture> => {
  const raw = { width, height, channels: 4 } as const;
  const png = await sharp(pixels, { raw }).png({ compressionLevel: 1 }).toBuffer();
  // Its name, the end of that, and how it is packed. https://www.w3.org/TR/png-3/#11iCCP
  const chunk = pngChunk('iCCP', Buffer.from('ICC\0\0', 'latin1'), deflate(profile));
  const profiled = Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
  return asUnsupported(() => decodeStrictly(sharp(profiled), 'it'));
};
