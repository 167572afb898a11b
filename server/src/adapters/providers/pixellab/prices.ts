import type { ProviderRequest } from '../../../domain/providers/provider.ts';

/** A list price in millionths of a US dollar, for pictures of up to so many px in all. */
type Price = { area: number; micros: number };

// The price list of mid to late 2026 (pixellab.ai). Only for estimates: the answer's usage.usd always wins.
const pixflux: readonly Price[] = [
  { area: 128 * 128, micros: 7_930 },
  { area: 320 * 320, micros: 10_100 },
  { area: 400 * 400, micros: 13_200 },
];
const inpaint: readonly Price[] = [
  { area: 64 * 64, micros: 7_160 },
  { area: 128 * 128, micros: 7_970 },
  { area: 200 * 200, micros: 11_220 },
];
/** 64 × 64 costs 0.0084 without a background and 0.00793 with one. */
const withoutBackground = 470;
const rotate = 10_570;
const animateWithText = 15_650;

/** animate-with-text makes 4 frames a call, whatever is asked for. */
export const framesPerCall = 4;

/** A list price of the smallest listed size that has room for the picture. */
const stepOf = (prices: readonly Price[], { width, height }: { width: number; height: number }): number =>
  (prices.find(({ area }) => width * height <= area) ?? prices.at(-1)!).micros;

export const estimateMicros = (request: ProviderRequest): number => {
  switch (request.capability) {
    case 'GENERATE':
      return stepOf(pixflux, request) + (request.noBackground ? withoutBackground : 0);
    case 'INPAINT':
      return stepOf(inpaint, request) + (request.noBackground ? withoutBackground : 0);
    case 'ANIMATE':
      return Math.ceil(request.frames / framesPerCall) * animateWithText;
    case 'ROTATE':
      return request.directions.length * rotate;
    default:
      return 0;
  }
};
