import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import type { Blobs, Variant } from './ports.ts';
import type { ImageFormat, ImageRow } from './rows.ts';
import { blobKeyOf } from './store-image.ts';

export type ImageBlob = {
  format: ImageFormat;
  /** Names the bytes: equal for equal bytes. */
  etag: string;
  blob: NonNullable<Awaited<ReturnType<Blobs['open']>>>;
};

type BlobDeps = Pick<Deps, 'blobs' | 'codec'>;

/** Answers with pictures and their variants; a variant is rendered once and kept, however many ask at the same time. */
export const createImageBlobs = (deps: BlobDeps) => {
  const rendering = new Map<string, Promise<void>>();

  const render = async (image: ImageRow, variant: Variant, key: string): Promise<void> => {
    const original = await deps.blobs.read(blobKeyOf(image.sha256));
    if (original) await deps.blobs.put(key, await deps.codec.render(original, variant));
  };

  const renderOnce = (image: ImageRow, variant: Variant, key: string): Promise<void> => {
    const under = rendering.get(key);
    if (under) return under;
    const work = render(image, variant, key).finally(() => rendering.delete(key));
    rendering.set(key, work);
    return work;
  };

  /** Null when the bytes are gone. */
  return async (image: ImageRow, wanted: Variant): Promise<ImageBlob | null> => {
    const variant = meaningful(image, wanted);
    const format = variant?.format ?? image.format;
    if (!variant) {
      const blob = await deps.blobs.open(blobKeyOf(image.sha256));
      return blob && { format, etag: image.sha256, blob };
    }
    const name = [variant.width ?? '', variant.height ?? '', variant.scaling ?? '', format].join('-');
    const key = `variants/${image.sha256.slice(0, 2)}/${image.sha256}/${name}`;
    if (!(await deps.blobs.open(key))) await renderOnce(image, variant, key);
    const blob = await deps.blobs.open(key);
    return blob && { format, etag: `${image.sha256}-${name}`, blob };
  };
};

/** Null when the variant is the picture itself. */
const meaningful = (image: ImageRow, { width, height, format, scaling }: Variant): Variant | null => {
  const sameSize = (!width || width === image.width) && (!height || height === image.height);
  const sameFormat = !format || format === image.format;
  if (sameSize) return sameFormat ? null : { format };
  return {
    width: width && Math.min(width, bounds.variantMaxSide),
    height: height && Math.min(height, bounds.variantMaxSide),
    format,
    scaling,
  };
};
