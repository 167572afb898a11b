import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import { mostLayers } from './compose-scene-analysis.ts';
import { pictureEstimateMicros, type TokenPrice, wordsEstimateMicros } from './prices.ts';

/** Tokens: our own instructions, a layer in the scene's data, and what the model thinks and says. */
const instructions = 1_500;
const aLayer = 60;
const thoughts = 2_000;
const anAnswer = 150;
/** Motions that a wish usually speaks of, at the most. */
const fewLayers = 12;

/** What one question may cost, whose answer is data: so many characters of it are words. Millionths of a US dollar. */
export const questionEstimateMicros = (words: TokenPrice, characters: number): number =>
  wordsEstimateMicros(words, instructions + Math.ceil(characters / 3), thoughts + anAnswer * fewLayers);

/** What a request will probably cost, without corrections. Millionths of a US dollar. */
export const estimateMicros = (request: ProviderRequest, picture: TokenPrice, words: TokenPrice): number => {
  switch (request.capability) {
    case 'GENERATE':
    case 'ENHANCE':
      return pictureEstimateMicros(picture);
    case 'DIRECT_SCENE': {
      const count = request.scene.layers.length;
      const asked = instructions + Math.ceil(request.prompt.length / 3) + aLayer * count;
      const answered = thoughts + anAnswer * Math.min(fewLayers, count);
      return wordsEstimateMicros(words, 2 * asked, 2 * answered);
    }
    case 'COMPOSE_SCENE':
      return (
        wordsEstimateMicros(words, instructions, thoughts + anAnswer * mostLayers) +
        (1 + mostLayers) * pictureEstimateMicros(picture)
      );
    default:
      return 0;
  }
};
