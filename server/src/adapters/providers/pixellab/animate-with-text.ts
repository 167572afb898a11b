import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { addSpend, nothingSpent } from '../../../domain/providers/spend.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { oneOfSeveral, withSpend } from '../wire/with-spend.ts';
import { manyImages } from './answers.ts';
import { wireSeed } from './drawing-fields.ts';
import { estimateMicros, framesPerCall } from './prices.ts';
import { spendOf } from './spend.ts';
import { type Endpoint, readImages } from './tools.ts';
import { wireImage } from './wire-image.ts';
import { directionWords, viewWords } from './words.ts';

type Movement = Extract<ProviderRequest, { capability: 'ANIMATE' }>;

/**
 * POST /animate-with-text. n_frames is the length of the whole animation; a call makes 4 frames of it, from
 * start_frame_index on, so longer ones take several calls.
 */
export const animateWithText: Endpoint<Movement, ProviderResult> = async (tools, request, context) => {
  const { width, height, prompt, action, frames, view = 'SIDE', direction = 'EAST', seed } = request;
  const nFrames = Math.max(2, frames);
  const body = {
    image_size: { width, height },
    description: prompt,
    action,
    text_guidance_scale: 7.5,
    image_guidance_scale: 1.5,
    n_frames: nFrames,
    view: viewWords[view],
    direction: directionWords[direction],
    reference_image: await wireImage(tools.codec, request.source),
    init_images: null,
    init_image_strength: 300,
    inpainting_images: Array.from({ length: framesPerCall }, () => null),
    mask_images: null,
    color_image: null,
    seed: wireSeed(seed),
  };

  const listMicros = estimateMicros({ ...request, frames: framesPerCall });
  const images: Uint8Array[] = [];
  let spent = nothingSpent;
  while (images.length < frames) {
    context.progress(0.05 + (0.9 * images.length) / frames, 'PixelLab animates');
    // The last call starts early enough to stay within the animation; what was there already is not taken twice.
    const start = Math.min(images.length, Math.max(0, nFrames - framesPerCall));
    await withSpend(spent, async () => {
      const call = { ...body, start_frame_index: start };
      const answer = await oneOfSeveral(listMicros, () =>
        tools.client.post('/animate-with-text', call, manyImages, context.signal),
      );
      const spend = spendOf(answer.usage, listMicros);
      spent = addSpend(spent, spend);
      const fresh = answer.images.slice(images.length - start, frames - start);
      images.push(...(await readImages(tools, fresh, request, spend)));
      if (fresh.length === 0) await withSpend(spend, () => Promise.reject(tooFew()));
    });
  }
  return { images, model: 'animate-with-text', spend: spent };
};

const tooFew = () => invalidResult({ name: 'PixelLab' }, 'fewer frames than asked for');
