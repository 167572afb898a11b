import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { Provider, ProviderContext, ProviderRequest } from '../../../domain/providers/provider.ts';
import { assertNoRefusals, notOffered } from '../wire/refusals.ts';
import { animateWithText } from './animate-with-text.ts';
import { createPixellabClient } from './client.ts';
import { generate } from './generate.ts';
import { inpaint } from './inpaint.ts';
import { estimateMicros } from './prices.ts';
import { refuses } from './refuses.ts';
import { rotate } from './rotate.ts';
import { accepts, maxDescriptionLength } from './sizes.ts';
import { microsOfUsd } from './spend.ts';
import type { Tools } from './tools.ts';

export type PixellabOptions = {
  /** With the version and without a slash at the end: https://api.pixellab.ai/v1 */
  baseUrl: string;
  /** None: the provider is listed as unavailable. */
  key: string | undefined;
  /** For one call. */
  timeoutMs: number;
  maxAnswerBytes?: number;
};

/** PixelLab's v1 API: draws, animates, turns, repairs. It posts once and translates; retries and money are above it. */
export const createPixellabProvider = (
  { baseUrl, key = '', timeoutMs, maxAnswerBytes = 16 * 1024 * 1024 }: PixellabOptions,
  codec: ImageCodec,
  styles: readonly StylePreset[],
): Provider => {
  const client = createPixellabClient({
    name: 'PixelLab',
    baseUrlSetting: 'PIXELLAB_BASE_URL',
    keySetting: 'PIXELLAB_API_KEY',
    baseUrl,
    key,
    timeoutMs,
    maxAnswerBytes,
  });
  const tools: Tools = { client, codec, styles };
  return {
    name: 'PIXELLAB',
    capabilities: ['GENERATE', 'ANIMATE', 'ROTATE', 'INPAINT'],
    models: ['pixflux'],
    unavailable: key ? null : 'PixelLab has no key: set PIXELLAB_API_KEY and start again.',
    accepts,
    maxPromptLength: maxDescriptionLength,
    refuses,
    estimateMicros,
    balanceMicros: async (signal) => microsOfUsd(await client.balance(signal)),
    async run(request, context) {
      assertNoRefusals(refuses(request));
      return answer(tools, request, context);
    },
  };
};

const answer = (tools: Tools, request: ProviderRequest, context: ProviderContext) => {
  switch (request.capability) {
    case 'GENERATE':
      return generate(tools, request, context);
    case 'ANIMATE':
      return animateWithText(tools, request, context);
    case 'ROTATE':
      return rotate(tools, request, context);
    case 'INPAINT':
      return inpaint(tools, request, context);
    default:
      throw notOffered('PixelLab', request);
  }
};
