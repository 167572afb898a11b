import { z } from 'zod';

const image = z.object({ type: z.literal('base64').optional(), base64: z.string() });

/** `usage.usd` is the price of this call. */
const usage = z.object({ type: z.literal('usd'), usd: z.number().nonnegative() }).nullish();

export const oneImage = z.object({ image, usage });
export const manyImages = z.object({ images: z.array(image), usage });

export const balance = z.object({ type: z.literal('usd'), usd: z.number() });

export type Usage = z.output<typeof usage>;
