import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { oneImage } from './answers.ts';
import { drawingFields, wireSeed } from './drawing-fields.ts';
import { estimateMicros } from './prices.ts';
import { maxDescriptionLength } from './sizes.ts';
import { spendOf } from './spend.ts';
import { type Endpoint, readImages } from './tools.ts';

/** What is to be drawn and then how, as far as it fits: the wish itself is never cut, the style's words may be. */
const describe = (prompt: string, style: string | undefined, styles: readonly StylePreset[]): string => {
  const preset = styles.find(({ key }) => key === style);
  return [prompt, preset?.generatePrompt].filter(Boolean).join(', ').slice(0, maxDescriptionLength);
};

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;

/** POST /generate-image-pixflux, with the defaults and the key order of the vendor's client. */
export const generate: Endpoint<Drawing, ProviderResult> = async (tools, request, { signal, progress }) => {
  const { client, styles } = tools;
  const { prompt, width, height, style, seed, noBackground } = request;
  const body = {
    description: describe(prompt, style, styles),
    image_size: { width, height },
    negative_description: '',
    text_guidance_scale: 8,
    ...drawingFields(request),
    isometric: false,
    no_background: noBackground,
    init_image: null,
    init_image_strength: 300,
    color_image: null,
    seed: wireSeed(seed),
  };
  progress(0.05, 'PixelLab draws');
  const answer = await client.post('/generate-image-pixflux', body, oneImage, signal);
  progress(0.9, 'looking at it');
  const spend = spendOf(answer.usage, estimateMicros(request));
  return { images: await readImages(tools, [answer.image], request, spend), model: 'pixflux', spend };
};
