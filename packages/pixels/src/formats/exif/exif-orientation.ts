import { createByteWriter } from '../bytes/byte-writer.ts';
import { latin1 } from '../bytes/latin1.ts';

/**
 * Which of the eight ways a picture lies, as Exif says it: 1 is upright, 2 to 4 are mirrored or upside down, 5 to 8 lie on
 * their side. CIPA DC-008, 4.6.4, tag Orientation
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const tag = 0x0112;
const short = 3;
const entryLength = 12;
/** JPEG and some writers of WebP have this before the TIFF header. */
const prefix = 'Exif\0\0';

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8;

/** What an Exif block says; upright when it says nothing, or is none. */
export const orientationOf = (exif: Uint8Array): Orientation => {
  const hasPrefix = latin1(exif.subarray(0, prefix.length)) === prefix;
  const tiff = hasPrefix ? exif.subarray(prefix.length) : exif;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const littleEndian = tiff[0] === 0x49;
  const within = (at: number, length: number) => at + length <= tiff.byteLength;
  if (!within(0, 8)) return 1;
  const start = view.getUint32(4, littleEndian);
  if (!within(start, 2)) return 1;
  const entries = view.getUint16(start, littleEndian);
  for (let i = 0, at = start + 2; i < entries && within(at, entryLength); i++, at += entryLength) {
    if (view.getUint16(at, littleEndian) !== tag || view.getUint16(at + 2, littleEndian) !== short) continue;
    const value = view.getUint16(at + 8, littleEndian);
    return isOrientation(value) ? value : 1;
  }
  return 1;
};

/** An Exif block that says how a picture lies, and nothing else. */
export const exifOf = (orientation: Orientation): Uint8Array => {
  const directory = 8;
  return createByteWriter(true)
    .letters('II*\0')
    .u32(directory)
    .u16(1)
    .u16(tag)
    .u16(short)
    .u32(1)
    .u16(orientation)
    .zeros(6)
    .done();
};

/** The same block with nothing but the orientation; null when that is upright, or nothing is said. */
export const bareExif = (exif: Uint8Array): Uint8Array | null => {
  const orientation = orientationOf(exif);
  return orientation === 1 ? null : exifOf(orientation);
};
