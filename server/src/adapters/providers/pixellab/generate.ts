import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { oneImage } from './answers.ts';
import { drawingFields, wireSeed } from './drawing-fields.ts';
import { generator } from './generator.ts';
import { estimateMicros } from './prices.ts';
import { maxDescriptionLength } from './sizes.ts';
import { spendOf } from './spend.ts';
import { colorImageOrNull, wireImageOrNull } from './wire-image.ts';
import { type Endpoint, readImages } from './workshop.ts';

/** What is to be drawn and then how, as far as it fits: the wish itself is never cut, the style's words may be. */
export const describe = (
  prompt: string,
  style: string | undefined,
  styles: readonly StylePreset[],
): string => {
  const preset = styles.find(({ key }) => key === style);
  return [prompt, preset?.generatePrompt].filter(Boolean).join(', ').slice(0, maxDescriptionLength);
};

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;

/** POST /generate-image-pixflux or /generate-image-bitforge, with the defaults and the key order of the vendor's client. */
export const generate: Endpoint<Drawing, ProviderResult> = async (
  workshop,
  request,
  { signal, progress },
) => {
  const { client, codec, styles } = workshop;
  const { prompt, width, height, style, seed, noBackground, initImageStrength = 300 } = request;
  const model = generator(request);
  const bitforge = model === 'bitforge';
  const styleImage = await wireImageOrNull(codec, request.styleImage);
  const body = {
    description: describe(prompt, style, styles),
    image_size: { width, height },
    negative_description: '',
    text_guidance_scale: bitforge ? 3 : 8,
    ...(bitforge && {
      extra_guidance_scale: 3,
      style_strength: styleImage ? (request.styleStrength ?? 50) : 0,
    }),
    ...drawingFields(request),
    isometric: false,
    ...(bitforge && { oblique_projection: false }),
    no_background: noBackground,
    init_image: await wireImageOrNull(codec, request.initImage),
    init_image_strength: initImageStrength,
    ...(bitforge && { style_image: styleImage, inpainting_image: null, mask_image: null }),
    color_image: await colorImageOrNull(codec, request.palette),
    ...(bitforge && { skeleton_keypoints: null, skeleton_guidance_scale: 1 }),
    seed: wireSeed(seed),
  };
  progress(0.05, 'PixelLab draws');
  const answer = await client.post(`/generate-image-${model}`, body, oneImage, signal);
  progress(0.9, 'looking at it');
  const spend = spendOf(answer.usage, estimateMicros(request));
  return { images: await readImages(workshop, [answer.image], request, spend), model, spend };
};
