import { formatOfBytes } from '@papeterie/pixels/formats/format-of-bytes';
import { type ImageFormat, imageFormats } from '@papeterie/pixels/formats/image-format';
import { isLossless } from '@papeterie/pixels/formats/is-lossless';
import { pngChunks } from '@papeterie/pixels/formats/png/png-chunks';
import { strip } from '@papeterie/pixels/formats/strip';
import type { Picture } from '@papeterie/pixels/picture';
import sharp, { type Sharp } from 'sharp';
import { bounds } from '../../domain/bounds.ts';
import { UnsupportedImageError } from '../../domain/errors.ts';
import type { ImageCodec, Variant } from '../../domain/images/ports.ts';
import { openFirst, pageCount } from './open-first.ts';

const thumbnailSide = 100;
const sampleSide = 512;

const strict = { limitInputPixels: bounds.imagePixels, failOn: 'warning' } as const;

/** sharp behind a gate: only allowed formats, by their first bytes, within the bounds, decoded strictly. */
const open = (bytes: Uint8Array): Sharp => {
  if (!formatOfBytes(bytes)) {
    throw new UnsupportedImageError(
      `This is not a picture in one of the formats ${imageFormats.join(', ')}.`,
    );
  }
  return openFirst(bytes, strict);
};

/** Everything that sharp says of hostile or broken files, in one sentence for whoever sent them. */
const readable = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnsupportedImageError) throw error;
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw new UnsupportedImageError(
      tooLarge
        ? `The picture has more than ${bounds.imagePixels / 1_000_000} megapixels.`
        : 'The picture is damaged: it cannot be read to its end.',
      { cause: error },
    );
  }
};

/** As words they must begin at a multiple of 4; else they are copied. */
const ownPixels = ({ buffer, byteOffset, byteLength }: Buffer): Uint8ClampedArray<ArrayBuffer> => {
  const view = new Uint8ClampedArray(buffer as ArrayBuffer, byteOffset, byteLength);
  return byteOffset % 4 === 0 ? view : new Uint8ClampedArray(view);
};

const decode = async (image: Sharp): Promise<Picture> => {
  const { data, info } = await image
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    pixels: ownPixels(data),
  };
};

const within = (side: number, kernel: 'nearest' | 'lanczos3') =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true, kernel }) as const;

/** How many frames an APNG says it has, which sharp does not know; 1 for every other file. */
const framesOfPng = (bytes: Uint8Array): number => {
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IDAT') return 1;
    if (type === 'acTL' && data.byteLength >= 4) return Math.max(1, Buffer.from(data).readUInt32BE(0));
  }
  return 1;
};

/**
 * Every picture is opened once, so nothing is gained by keeping any; and an encoder of AVIF takes as many threads, each
 * with its own memory, as it is given.
 */
const keepSmall = (): void => {
  sharp.cache(false);
  sharp.concurrency(1);
};

export const createSharpCodec = (): ImageCodec => {
  keepSmall();
  return codec;
};

const codec: ImageCodec = {
  outline: (bytes) =>
    readable(async () => {
      const { width, height, pageHeight } = await open(bytes).metadata();
      const frames = Math.max(await pageCount(bytes, strict), framesOfPng(bytes));
      return { width, height: pageHeight ?? height, frames };
    }),

  inspect: (bytes) =>
    readable(async () => {
      const facts = await open(bytes).metadata();
      const { width, height } = facts.autoOrient;
      if (width > bounds.imageSide || height > bounds.imageSide) {
        throw new UnsupportedImageError(`The picture is more than ${bounds.imageSide} px wide or high.`);
      }
      // Both decode the whole picture, so a file that is broken further down does not pass.
      const thumbnail = await decode(open(bytes).autoOrient().resize(within(thumbnailSide, 'lanczos3')));
      const sample = await decode(open(bytes).autoOrient().resize(within(sampleSide, 'nearest')));
      const hasAlpha = facts.hasAlpha && !(await open(bytes).stats()).isOpaque;
      return { width, height, format: formatOfBytes(bytes)!, hasAlpha, thumbnail, sample };
    }),

  clean: (bytes) =>
    readable(async () => {
      const { orientation = 1, space } = await open(bytes).metadata();
      const pages = await pageCount(bytes, strict);
      const bare = pages === 1 && orientation === 1 ? strip(bytes) : null;
      if (bare) return bare;
      const upright = open(bytes).autoOrient();
      const lossless = isLossless(bytes);
      // Converted to sRGB, and left with 8 bits a channel, it would have lost something. Gray and CMYK become RGB.
      if (lossless && (space === 'srgb' || space === 'rgb16')) upright.keepIccProfile().toColorspace(space);
      return pages > 1 ? encode(upright, 'PNG', true) : encode(upright, formatOfBytes(bytes)!, lossless);
    }),

  strip: (bytes) =>
    readable(async () => {
      await open(bytes).metadata();
      const bare = strip(bytes);
      if (!bare) throw new Error('the file is not built as its format wants it');
      return bare;
    }),

  render: (bytes, variant) => readable(() => renderVariant(bytes, variant)),
  decode: (bytes) => readable(() => decode(open(bytes).autoOrient())),
  encodePng: ({ width, height, pixels }) =>
    encode(sharp(pixels, { raw: { width, height, channels: 4 } }), 'PNG', true),
};

const renderVariant = async (bytes: Uint8Array, variant: Variant): Promise<Uint8Array> => {
  const image = open(bytes).autoOrient();
  const facts = await open(bytes).metadata();
  const { width, height } = facts.autoOrient;
  const isPixelArt = width <= bounds.spriteMaxSide && height <= bounds.spriteMaxSide;
  const hard = variant.scaling ? variant.scaling === 'PIXEL' : isPixelArt;
  if (variant.width || variant.height) {
    // Both sides given: fit inside, so that a picture is never distorted.
    const kernel = hard ? 'nearest' : 'lanczos3';
    image.resize({ width: variant.width, height: variant.height, fit: 'inside', kernel });
  }
  return encode(image, variant.format ?? formatOfBytes(bytes)!, hard);
};

/** @param hard for pixel art: every pixel as it is, which is smaller as well */
const encode = (image: Sharp, format: ImageFormat, hard: boolean): Promise<Buffer> => {
  switch (format) {
    case 'PNG':
      return image.png({ adaptiveFiltering: true, compressionLevel: 9 }).toBuffer();
    case 'WEBP':
      return image.webp(hard ? { lossless: true } : { quality: 90, smartSubsample: true }).toBuffer();
    case 'AVIF':
      return image
        .avif({ ...(hard ? { lossless: true } : { quality: 65 }), chromaSubsampling: '4:4:4', effort: 2 })
        .toBuffer();
    case 'JPEG':
      return image
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
        .toBuffer();
    case 'GIF':
      return image.gif().toBuffer();
  }
};
