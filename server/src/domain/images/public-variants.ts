import type { ImageFormat } from '@papeterie/pixels/formats/image-format';
import type { ReadTables } from '../store.ts';
import { imageColumns } from './image-columns.ts';
import type { Variant } from './ports.ts';
import type { ImageRow } from './rows.ts';

/**
 * Whether anything that people look at shows a picture. Its bytes may lie there for a while after the last one is deleted,
 * and so may its row, for whoever brings it again; but who has an old link sees nothing any more.
 */
export const isShown = async (read: ReadTables, sha256: string): Promise<boolean> => {
  for (const { names } of imageColumns) if (await names(read, sha256)) return true;
  return false;
};

/** What everybody may have of a shared picture without a signature: few enough that all of them could be kept. */
export const publicWidths: readonly number[] = [64, 128, 256, 512, 1_024];
export const publicFormats: readonly ImageFormat[] = ['PNG', 'WEBP'];

const isOriginal = ({ width, height, format }: Variant): boolean => !width && !height && !format;

/**
 * A variant as it is answered without a signature: in the format that the picture has, or WEBP where that would be slow to
 * make or much to keep; null for one that needs a signature.
 */
export const publicVariant = (image: ImageRow, variant: Variant): Variant | null => {
  if (isOriginal(variant)) return variant;
  const { width, height, format, scaling } = variant;
  if (height || (width && !publicWidths.includes(width))) return null;
  if (format && !publicFormats.includes(format)) return null;
  const asStored = publicFormats.includes(image.format) ? image.format : 'WEBP';
  return { width, format: format ?? asStored, scaling };
};
