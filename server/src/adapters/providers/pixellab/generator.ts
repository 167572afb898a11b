import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import { bitforgeMaxSide } from './sizes.ts';

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;

/** Which of the two draws: bitforge takes over the look of a picture and keeps to a palette, pixflux draws larger. */
export const generator = ({ styleImage, palette, width, height }: Drawing): 'pixflux' | 'bitforge' => {
  if (styleImage) return 'bitforge';
  // pixflux keeps to a palette as well: better a large picture by it than none.
  return palette?.length && Math.max(width, height) <= bitforgeMaxSide ? 'bitforge' : 'pixflux';
};
