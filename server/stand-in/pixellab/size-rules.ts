import type { BodyOf, Path } from './bodies.ts';
import { refusal } from './validation-error.ts';

/** What the service says in a sentence rather than in a list. */
export const brokenSizeRule = (path: Path, size: { width: number; height: number }) => {
  const { width, height } = size;
  const sides = new Set([width, height]);
  switch (path) {
    case '/generate-image-pixflux':
      return width * height < 32 * 32 ? refusal(422, 'Canvas must be size 32x32 area or larger') : undefined;
    case '/rotate':
      return sides.size === 1 && [16, 32, 64, 128].includes(width)
        ? undefined
        : refusal(400, 'Image size must be 16x16, 32x32, 64x64 or 128x128');
    case '/animate-with-skeleton':
      return sides.size === 1 && [16, 32, 64, 128, 256].includes(width)
        ? undefined
        : refusal(422, 'Image size must be 16x16, 32x32, 64x64, 128x128 or 256x256');
    default:
      return undefined;
  }
};

/** Larger pictures without a background come back with nothing in them. */
export const comesBackBlank = ({ image_size, no_background }: BodyOf<'/generate-image-pixflux'>): boolean =>
  no_background && image_size.width * image_size.height > 200 * 200;
