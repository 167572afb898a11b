import { Readable } from 'node:stream';
import type { ImageFormat } from '@papeterie/pixels/formats/image-format';
import type { Size } from '@papeterie/pixels/process/step';
import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import type { Blob } from '../blobs.ts';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import type { Variant } from './ports.ts';
import { renditionFolder } from './rendition-cache.ts';
import type { ImageRow } from './rows.ts';
import { blobKeyOf } from './store-image.ts';

/**
 * These are encoded as a whole; the others row by row. Measured at 2,048 × 2,048: AVIF 50 bytes a pixel, WEBP 29 (lossless)
 * to 36, GIF 11.
 */
const heavyFormats: readonly ImageFormat[] = ['WEBP', 'AVIF', 'GIF'];
const copies = 10;

const isHeavy = (format: ImageFormat): boolean => heavyFormats.includes(format);

/** How many pixels are in memory while a picture is rendered. */
const renditionPixels = (source: Size, result: Size, format: ImageFormat): number =>
  source.width * source.height + result.width * result.height * (isHeavy(format) ? copies : 1);

/** How large a variant comes out: what is given, the other side by the proportions; both: within both. */
const variantSize = (image: Size, { width, height }: Variant): Size => {
  if (!width && !height) return image;
  const factor = Math.min(
    (width ?? Number.POSITIVE_INFINITY) / image.width,
    (height ?? Number.POSITIVE_INFINITY) / image.height,
  );
  const side = (px: number): number => Math.max(1, Math.round(px * factor));
  return { width: side(image.width), height: side(image.height) };
};

export type ImageBlob = {
  format: ImageFormat;
  /** Names the bytes: equal for equal bytes. */
  etag: string;
  blob: Blob;
};

type BlobDeps = Pick<Deps, 'blobs' | 'codec' | 'renditions' | 'admission'>;

const inMemory = (bytes: Uint8Array): Blob => ({
  byteSize: bytes.byteLength,
  stream: (start = 0, end = bytes.byteLength - 1) => Readable.from([bytes.subarray(start, end + 1)]),
});

/**
 * Answers with pictures and their variants; a variant is rendered once and kept for as long as there is room, however many
 * ask at the same time.
 */
export const createImageBlobs = (deps: BlobDeps) => {
  const rendering = new Map<string, Promise<Blob | null>>();

  const render = async (image: ImageRow, variant: Variant, key: string, by: string): Promise<Blob | null> => {
    const pixels = renditionPixels(image, variantSize(image, variant), variant.format ?? image.format);
    return inPixelTurn(deps, by, pixels, async () => {
      const original = await deps.blobs.read(blobKeyOf(image.sha256));
      if (!original) return null;
      const bytes = await deps.codec.render(original, variant);
      const kept = await deps.renditions.keep(key, bytes);
      return (kept && (await deps.renditions.open(key))) || inMemory(bytes);
    });
  };

  const renderOnce = (image: ImageRow, variant: Variant, key: string, by: string): Promise<Blob | null> => {
    const under = rendering.get(key);
    if (under) return under;
    const work = render(image, variant, key, by).finally(() => rendering.delete(key));
    rendering.set(key, work);
    return work;
  };

  /**
   * Null when the bytes are gone.
   * @param by who asks: nobody waits behind another's hundred
   * @throws RateLimitedError when too much of theirs is waiting already
   */
  return async (image: ImageRow, wanted: Variant, by: string): Promise<ImageBlob | null> => {
    const variant = meaningful(image, wanted);
    const format = variant?.format ?? image.format;
    if (!variant) {
      const blob = await deps.blobs.open(blobKeyOf(image.sha256));
      return blob && { format, etag: image.sha256, blob };
    }
    const name = [variant.width ?? '', variant.height ?? '', variant.scaling ?? '', format].join('-');
    const key = renditionFolder(image.sha256) + name;
    const blob = (await deps.renditions.open(key)) ?? (await renderOnce(image, variant, key, by));
    return blob && { format, etag: `${image.sha256}-${name}`, blob };
  };
};

/** Null when the variant is the picture itself. */
const meaningful = (image: ImageRow, { width, height, format, scaling }: Variant): Variant | null => {
  const sameSize = (!width || width === image.width) && (!height || height === image.height);
  const sameFormat = !format || format === image.format;
  if (sameSize) return sameFormat ? null : withinHeavyBound(image, { format });
  const bounded = {
    width: width && Math.min(width, bounds.variantMaxSide),
    height: height && Math.min(height, bounds.variantMaxSide),
    format,
    scaling,
  };
  return withinHeavyBound(image, bounded);
};

/** What is heavy to encode comes smaller than asked for when it would be too large. */
const withinHeavyBound = (image: ImageRow, variant: Variant): Variant => {
  const { width, height } = variantSize(image, variant);
  if (!isHeavy(variant.format ?? image.format) || width * height <= bounds.heavyVariantPixels) return variant;
  const factor = Math.sqrt(bounds.heavyVariantPixels / (width * height));
  return { ...variant, width: Math.floor(width * factor), height: Math.floor(height * factor) };
};
