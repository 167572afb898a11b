import type { ProviderContext, ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { nearestAspectRatio } from './aspect-ratio.ts';
import { middleOf } from './canvas.ts';
import { keyColorForWords } from './key-color.ts';
import { drawingPrompt } from './prompts.ts';
import { fitWithin, resample } from './resample.ts';
import type { PromptPart } from './sdk.ts';
import { drawPicture, type Tools } from './tools.ts';

type Drawing = Extract<ProviderRequest, { capability: 'GENERATE' }>;

/** Draws large, as the models do, and brings it to the size asked for. */
export const generate = async (
  tools: Tools,
  request: Drawing,
  { signal, progress }: ProviderContext,
): Promise<ProviderResult> => {
  const { prompt, width, height, noBackground } = request;
  const key = noBackground ? keyColorForWords(prompt) : null;
  const parts: PromptPart[] = [{ text: drawingPrompt(request, tools.styles, key) }];
  progress(0.05, 'Gemini draws');
  return drawPicture(
    tools,
    { parts, aspectRatio: nearestAspectRatio(width, height) },
    signal,
    async (drawn) => {
      progress(0.9, 'bringing it to size');
      if (drawn.width * 2 < width || drawn.height * 2 < height) {
        throw invalidResult({ name: 'Gemini' }, `a picture of only ${drawn.width} × ${drawn.height} px`);
      }
      if (key) return fitWithin(await tools.removeKey(drawn, key), width, height);
      return resample(middleOf(drawn, width, height), width, height);
    },
  );
};
