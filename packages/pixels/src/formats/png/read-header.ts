import { limits } from '../../limits.ts';
import { damaged, FormatError } from '../format-error.ts';
import { createImageReader } from '../image-reader.ts';

export type PngColor = 'GRAY' | 'RGB' | 'INDEXED' | 'GRAY_ALPHA' | 'RGBA';

/** What a file may say of its colors, by their number: of how many bits a sample may be, and how many a pixel has. */
const colorTypes = new Map<number, { color: PngColor; samples: number; depths: readonly number[] }>([
  [0, { color: 'GRAY', samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { color: 'RGB', samples: 3, depths: [8, 16] }],
  [3, { color: 'INDEXED', samples: 1, depths: [1, 2, 4, 8] }],
  [4, { color: 'GRAY_ALPHA', samples: 2, depths: [8, 16] }],
  [6, { color: 'RGBA', samples: 4, depths: [8, 16] }],
]);

export type PngHeader = {
  width: number;
  height: number;
  color: PngColor;
  /** Numbers of a pixel. */
  samples: number;
  /** Bits of a number. */
  depth: number;
  isInterlaced: boolean;
};

/** IHDR's data. https://www.w3.org/TR/png-3/#11IHDR @throws FormatError for what there is not, or is too large */
export const readHeader = (data: Uint8Array): PngHeader => {
  const from = createImageReader(data, false);
  const [width, height, depth] = [from.u32(), from.u32(), from.u8()];
  const kind = colorTypes.get(from.u8());
  from.skip(2);
  const interlacing = from.u8();
  if (!kind?.depths.includes(depth) || interlacing > 1 || width < 1 || height < 1) {
    throw damaged('its header says what there is not');
  }
  if (Math.max(width, height) > limits.fileSide || width * height > limits.picture) {
    throw new FormatError(`The picture is too large: ${width} × ${height} px.`);
  }
  return { width, height, color: kind.color, samples: kind.samples, depth, isInterlaced: interlacing === 1 };
};

/** Bytes of a row of so many pixels, without the filter in front. */
export const rowBytesOf = ({ samples, depth }: PngHeader, width: number): number =>
  Math.ceil((width * samples * depth) / 8);
