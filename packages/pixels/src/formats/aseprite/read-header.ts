import type { ByteReader } from '../bytes/byte-reader.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { fileMagic, headerLength } from './chunk-types.ts';

export const colorDepths = { 8: 'INDEXED', 16: 'GRAYSCALE', 32: 'RGBA' } as const;
export type ColorDepth = keyof typeof colorDepths;

export type AsepriteHeader = {
  frames: number;
  width: number;
  height: number;
  depth: ColorDepth;
  /** Else all layers are opaque, whatever they say. */
  layersHaveOpacity: boolean;
  /** Groups have opacity and a blend mode of their own. */
  groupsBlend: boolean;
  /** For frames that say nothing. */
  durationMs: number;
  /** The index that is no color, in an indexed sprite. */
  transparentIndex: number;
  /** How many square pixels one pixel is wide and high. */
  pixelWidth: number;
  pixelHeight: number;
};

const isDepth = (value: number): value is ColorDepth => value in colorDepths;

const checkSize = (header: AsepriteHeader, limits: AsepriteLimits): void => {
  const { frames } = header;
  const [width, height] = [header.width * header.pixelWidth, header.height * header.pixelHeight];
  if (width < 1 || height < 1) throw new AsepriteError('The Aseprite file has a canvas without pixels.');
  if (frames < 1) throw new AsepriteError('The Aseprite file has no frames.');
  if (frames > limits.frames) {
    throw new AsepriteError(`The Aseprite file has ${frames} frames; at most ${limits.frames} are possible.`);
  }
  if (width * height > limits.pixels || width * height * frames > limits.totalPixels) {
    throw new AsepriteError(
      `The Aseprite file is too large: ${width} × ${height} px, ${frames} frames. At most ${Math.floor(limits.pixels / 1e6)} million pixels a frame and ${Math.floor(limits.totalPixels / 1e6)} million in all are possible.`,
    );
  }
};

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** A ratio of nothing is none. */
const pixelSize = (width: number, height: number): Pick<AsepriteHeader, 'pixelWidth' | 'pixelHeight'> => {
  if (width === 0 || height === 0) return { pixelWidth: 1, pixelHeight: 1 };
  const divisor = commonDivisor(width, height);
  return { pixelWidth: width / divisor, pixelHeight: height / divisor };
};

/** The first 128 bytes. @throws AsepriteError when it is another file, or larger than the limits */
export const readHeader = (file: ByteReader, limits: AsepriteLimits): AsepriteHeader => {
  if (file.left < headerLength) throw new AsepriteError('This is no Aseprite file.');
  const from = file.part(headerLength);
  from.skip(4); // the file's size; what is really there counts
  if (from.u16() !== fileMagic) throw new AsepriteError('This is no Aseprite file.');
  const [frames, width, height, depth] = [from.u16(), from.u16(), from.u16(), from.u16()];
  if (!isDepth(depth))
    throw new AsepriteError(`The Aseprite file has an unknown color depth: ${depth} bits.`);
  const flags = from.u32();
  const durationMs = from.u16() || 100;
  from.skip(8);
  const transparentIndex = from.u8();
  from.skip(5);
  const header = {
    frames,
    width,
    height,
    depth,
    layersHaveOpacity: (flags & 1) !== 0,
    groupsBlend: (flags & 2) !== 0,
    durationMs,
    transparentIndex,
    ...pixelSize(from.u8(), from.u8()),
  };
  checkSize(header, limits);
  return header;
};
