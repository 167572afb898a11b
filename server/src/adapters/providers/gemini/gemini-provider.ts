import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { Provider } from '../../../domain/providers/provider.ts';
import { assertNoRefusals, notOffered, refusals } from '../wire/refusals.ts';
import { askForJson } from './ask-for-json.ts';
import { composeScene } from './compose-scene.ts';
import { directScene } from './direct-scene.ts';
import { enhance } from './enhance.ts';
import { estimateMicros } from './estimate.ts';
import { generate } from './generate.ts';
import type { RemoveKey } from './key-color.ts';
import { priceOf, type TokenPrices, tokenPrices } from './prices.ts';
import { createGemini } from './sdk.ts';
import type { Tools } from './tools.ts';

export type GeminiOptions = {
  /** Without version and slash: https://generativelanguage.googleapis.com */
  baseUrl: string;
  /** None: the provider is listed as unavailable. */
  key: string | undefined;
  imageModel: string;
  textModel: string;
  /** For one call. */
  timeoutMs: number;
  maxAnswerBytes?: number;
  prices?: TokenPrices;
};

/** What is drawn is brought down to the size asked for, so only much larger pictures are out of reach. */
const accepts = { GENERATE: { minSide: 16, maxSide: 1_024 } };

/** Google Gemini: draws, enhances, directs, takes pictures apart, and answers questions with data. */
export const createGeminiProvider = (
  options: GeminiOptions,
  codec: ImageCodec,
  styles: readonly StylePreset[],
  removeKey: RemoveKey = (picture) => picture,
): Provider => {
  const { baseUrl, key = '', imageModel, textModel, timeoutMs, prices = tokenPrices } = options;
  const gemini = createGemini({
    name: 'Gemini',
    baseUrlSetting: 'GEMINI_BASE_URL',
    keySetting: 'GEMINI_API_KEY',
    baseUrl,
    key,
    timeoutMs,
    maxAnswerBytes: options.maxAnswerBytes ?? 48 * 1024 * 1024,
  });
  const tools: Tools = { gemini, imageModel, prices, codec, styles, removeKey, secret: key };
  const refuses: Provider['refuses'] = (request) => refusals({ accepts }, 'Gemini', request);
  return {
    name: 'GEMINI',
    capabilities: ['GENERATE', 'ENHANCE', 'DIRECT_SCENE', 'COMPOSE_SCENE'],
    models: [imageModel, textModel],
    unavailable: key ? null : 'Gemini has no key: set GEMINI_API_KEY and start again.',
    accepts,
    refuses,
    estimateMicros: (request) =>
      estimateMicros(request, priceOf(imageModel, prices), priceOf(textModel, prices)),
    async run(request, context) {
      assertNoRefusals(refuses(request));
      switch (request.capability) {
        case 'GENERATE':
          return generate(tools, request, context);
        case 'ENHANCE':
          return enhance(tools, request, context);
        case 'DIRECT_SCENE':
          return directScene(tools, textModel, request, context);
        case 'COMPOSE_SCENE':
          return composeScene(tools, textModel, request, context);
        default:
          throw notOffered('Gemini', request);
      }
    },
    askForJson: (question, context) => askForJson(tools, textModel, question, context),
  };
};
