import type { Picture } from '@papeterie/pixels/picture';
import { UnsupportedImageError } from '../../../domain/errors.ts';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import { invalidResult } from './parse-answer.ts';
import type { Vendor } from './vendor.ts';

export type ReadPicture = { bytes: Uint8Array; picture: Picture };

/** A vendor's picture out of its base64, decoded to the end. @throws WorkFailure INVALID_RESULT */
export const readPicture = async (
  vendor: Pick<Vendor, 'name'>,
  codec: Pick<ImageCodec, 'decode'>,
  base64: string,
): Promise<ReadPicture> => {
  // Some clients put a data URL where the wire says base64.
  const bytes = Buffer.from(base64.replace(/^data:[^,]*,/, ''), 'base64');
  if (bytes.byteLength === 0) throw invalidResult(vendor, 'an empty picture');
  try {
    return { bytes, picture: await codec.decode(bytes) };
  } catch (error) {
    if (error instanceof UnsupportedImageError) {
      throw invalidResult(vendor, 'something that is not a picture we can read');
    }
    throw error;
  }
};

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

export const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 8)).equals(pngSignature);

/** Whether there is nothing to see. */
export const isBlank = ({ pixels }: Picture): boolean => {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! > 0) return false;
  return true;
};
