import { z } from 'zod';
import { joints } from '../../../domain/providers/skeleton.ts';

const image = z.object({ type: z.literal('base64').optional(), base64: z.string() });

/** `usage.usd` is the price of this call. */
const usage = z.object({ type: z.literal('usd'), usd: z.number().nonnegative() }).nullish();

export const oneImage = z.object({ image, usage });
export const manyImages = z.object({ images: z.array(image), usage });

/** x and y are 0..1 of the picture. */
export const keypoints = z.object({
  keypoints: z.array(
    z.object({ x: z.number(), y: z.number(), label: z.enum(joints), z_index: z.number().default(0) }),
  ),
  usage,
});

export const balance = z.object({ type: z.literal('usd'), usd: z.number() });

export type Usage = z.output<typeof usage>;
