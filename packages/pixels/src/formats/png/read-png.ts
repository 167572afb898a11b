import { blankPicture, type Picture } from '../../picture.ts';
import type { Inflate } from '../bytes/deflate.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { damaged } from '../format-error.ts';
import { passBytesOf, passesOf } from './passes.ts';
import { wholePngChunks } from './png-chunks.ts';
import { createPutPixel, type PngExtras } from './put-pixel.ts';
import { type PngHeader, readHeader, rowBytesOf } from './read-header.ts';
import { unfilterRows } from './unfilter-rows.ts';

type Parts = { header: PngHeader; extras: PngExtras; packed: Uint8Array };

const partsOf = (bytes: Uint8Array): Parts => {
  let header: PngHeader | undefined;
  const extras: PngExtras = {};
  const packed: Uint8Array[] = [];
  for (const { type, data } of wholePngChunks(bytes)) {
    if (type === 'IHDR') header = readHeader(data);
    if (type === 'PLTE') extras.palette = data;
    if (type === 'tRNS') extras.transparency = data;
    if (type === 'IDAT') packed.push(data);
  }
  if (!header) throw damaged('it does not say how large it is');
  return { header, extras, packed: joinBytes(packed) };
};

const unpacked = (packed: Uint8Array, size: number, inflate: Inflate): Uint8Array => {
  let rows: Uint8Array;
  try {
    rows = inflate(packed, size);
  } catch (cause) {
    throw damaged('its pixels cannot be unpacked', cause);
  }
  if (rows.byteLength < size) throw damaged('pixels are missing');
  return rows;
};

/**
 * A PNG of any kind as a picture, every pixel as it is stored: color spaces are not looked at. Of 16 bits the upper 8 stay.
 * @throws FormatError for another file, and one that is damaged or larger than the limits
 */
export const readPng = (bytes: Uint8Array, inflate: Inflate): Picture => {
  const { header, extras, packed } = partsOf(bytes);
  const passes = passesOf(header);
  const size = passes.reduce((sum, pass) => sum + passBytesOf(header, pass), 0);
  const all = unpacked(packed, size, inflate);
  const picture = blankPicture(header.width, header.height);
  const put = createPutPixel(header, extras);
  const isPicture = header.color === 'RGBA' && header.depth === 8 && !header.isInterlaced;
  const pixelBytes = Math.max(1, (header.samples * header.depth) / 8);
  let from = 0;
  for (const pass of passes) {
    const rowBytes = rowBytesOf(header, pass.width);
    const rows = all.subarray(from, from + passBytesOf(header, pass));
    unfilterRows(rows, rowBytes, pass.height, pixelBytes);
    for (let y = 0; y < pass.height; y++) {
      const start = y * (rowBytes + 1) + 1;
      const row = rows.subarray(start, start + rowBytes);
      const to = (pass.y + y * pass.stepY) * header.width + pass.x;
      // Row by row as it is: what is painted and what the server sends is of this kind.
      if (isPicture) picture.pixels.set(row, to * 4);
      else for (let x = 0; x < pass.width; x++) put(row, x, picture.pixels, (to + x * pass.stepX) * 4);
    }
    from += rows.byteLength;
  }
  return picture;
};
