import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { Picture } from '@papeterie/pixels/picture';
import type { ImageCodec } from '../../../domain/images/ports.ts';
import type { ProviderResult } from '../../../domain/providers/provider.ts';
import { nothingSpent, type Spend } from '../../../domain/providers/spend.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { isBlank, readPicture } from '../wire/read-picture.ts';
import { oneOfSeveral, withSpend } from '../wire/with-spend.ts';
import type { AspectRatio } from './aspect-ratio.ts';
import type { RemoveKey } from './key-color.ts';
import { pictureOf } from './outcome.ts';
import { pictureEstimateMicros, priceOf, spendOf, type TokenPrices } from './prices.ts';
import type { Gemini, PromptPart } from './sdk.ts';

/** What drawing and enhancing work with. */
export type Tools = {
  gemini: Gemini;
  imageModel: string;
  prices: TokenPrices;
  codec: ImageCodec;
  styles: readonly StylePreset[];
  removeKey: RemoveKey;
  /** The key, so that no message repeats it. */
  secret: string;
};

/**
 * Asks for one picture and makes of it what was wanted.
 * @param finish what was drawn → what was asked for
 * @throws WorkFailure, with what the answer cost
 */
export const drawPicture = async (
  { gemini, imageModel: model, prices, codec, secret }: Tools,
  { parts, aspectRatio }: { parts: readonly PromptPart[]; aspectRatio: AspectRatio },
  signal: AbortSignal,
  finish: (drawn: Picture) => Picture | Promise<Picture>,
): Promise<ProviderResult> => {
  // TEXT as well: asked for pictures alone, the models explain a refusal to nobody.
  const generationConfig = { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { aspectRatio } };
  const price = priceOf(model, prices);
  const listMicros = pictureEstimateMicros(price);
  const { said, base64 } = await oneOfSeveral(listMicros, async () => {
    const answer = await gemini.ask({ model, turns: [{ role: 'user', parts }], generationConfig }, signal);
    const said = spendOf(answer, price);
    return { said, base64: pictureOf(answer, said, secret) };
  });
  const spend: Spend = said ?? { ...nothingSpent, costMicros: listMicros };
  return withSpend(spend, async () => {
    const { picture } = await readPicture({ name: 'Gemini' }, codec, base64);
    const finished = await finish(picture);
    if (isBlank(finished)) throw invalidResult({ name: 'Gemini' }, 'a picture with nothing in it');
    return { images: [await codec.encodePng(finished)], model, spend };
  });
};
