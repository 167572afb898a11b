import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { oneImage } from './answers.ts';
import { drawingFields, wireSeed } from './drawing-fields.ts';
import { estimateMicros } from './prices.ts';
import { spendOf } from './spend.ts';
import { type Endpoint, readImages } from './tools.ts';
import { wireImage } from './wire-image.ts';

type Repair = Extract<ProviderRequest, { capability: 'INPAINT' }>;

/** POST /inpaint: what is white in the mask is drawn anew. */
export const inpaint: Endpoint<Repair, ProviderResult> = async (tools, request, { signal, progress }) => {
  const { width, height } = request;
  const body = {
    description: request.prompt,
    image_size: { width, height },
    negative_description: '',
    text_guidance_scale: 3,
    extra_guidance_scale: 3,
    ...drawingFields(request),
    isometric: false,
    oblique_projection: false,
    no_background: request.noBackground,
    init_image: null,
    init_image_strength: 300,
    inpainting_image: await wireImage(tools.codec, request.source),
    mask_image: await wireImage(tools.codec, request.mask),
    color_image: null,
    seed: wireSeed(request.seed),
  };
  progress(0.05, 'PixelLab redraws a part');
  const answer = await tools.client.post('/inpaint', body, oneImage, signal);
  progress(0.9, 'looking at it');
  const spend = spendOf(answer.usage, estimateMicros(request));
  return { images: await readImages(tools, [answer.image], request, spend), model: 'inpaint', spend };
};
