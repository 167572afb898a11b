import type { Size } from '@papeterie/pixels/process/step';
import type { Variant } from './ports.ts';

/** How large a variant comes out: what is given, the other side by the proportions; both: within both. */
export const variantSize = (image: Size, { width, height }: Variant): Size => {
  if (!width && !height) return image;
  const factor = Math.min(
    (width ?? Number.POSITIVE_INFINITY) / image.width,
    (height ?? Number.POSITIVE_INFINITY) / image.height,
  );
  const side = (px: number): number => Math.max(1, Math.round(px * factor));
  return { width: side(image.width), height: side(image.height) };
};
