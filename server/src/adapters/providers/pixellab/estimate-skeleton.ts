import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { keypoints } from './answers.ts';
import { estimateMicros } from './prices.ts';
import { spendOf } from './spend.ts';
import { wireImage } from './wire-image.ts';
import type { Endpoint } from './workshop.ts';

type Look = Extract<ProviderRequest, { capability: 'ESTIMATE_SKELETON' }>;

/** POST /estimate-skeleton. */
export const estimateSkeleton: Endpoint<Look, ProviderResult> = async (workshop, request, context) => {
  context.progress(0.05, 'PixelLab looks for joints');
  const body = { image: await wireImage(workshop.codec, request.source) };
  const answer = await workshop.client.post('/estimate-skeleton', body, keypoints, context.signal);
  return {
    images: [],
    skeleton: answer.keypoints.map(({ label, x, y, z_index }) => ({ joint: label, x, y, z: z_index })),
    model: 'estimate-skeleton',
    spend: spendOf(answer.usage, estimateMicros(request)),
  };
};
