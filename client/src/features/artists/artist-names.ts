import type { ProviderName } from '../../gql/graphql.ts';

/** Exhaustive, so that a new provider does not compile without its name. */
export const artistNames: Record<ProviderName, string> = {
  LOCAL: 'The local artist',
  PIXELLAB: 'PixelLab',
  GEMINI: 'Gemini',
};

/** Where there is little room. */
export const shortArtistNames: Record<ProviderName, string> = { ...artistNames, LOCAL: 'Local artist' };
