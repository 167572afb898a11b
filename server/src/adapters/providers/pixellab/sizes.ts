import type { Provider } from '../../../domain/providers/provider.ts';

// The size rules of PixelLab's v1 API, as its documents and the answers with status 422 have them.

export const accepts = {
  // pixflux. Free accounts draw up to 200 × 200, the first tier up to 320 × 320: the service itself says so then.
  GENERATE: { minSide: 16, maxSide: 400, minArea: 32 * 32, maxTransparentArea: 200 * 200 },
  ANIMATE: { minSide: 64, maxSide: 64, sides: [64] },
  ROTATE: { minSide: 16, maxSide: 128, sides: [16, 32, 64, 128], square: true },
  INPAINT: { minSide: 16, maxSide: 200 },
} as const satisfies Provider['accepts'];

/** The vendor's client takes 1 to 1,000 characters. */
export const maxDescriptionLength = 1_000;

/** animate-with-text's n_frames. */
export const maxFrames = 20;
