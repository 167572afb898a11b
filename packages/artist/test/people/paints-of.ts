import { composeSprite } from '../../src/compose-sprite.ts';
import { readPrompt } from '../../src/prompt/read-prompt.ts';

/** The paints of the parts that a prompt is drawn with, one for each part. */
export const paintsOf = (prompt: string, seed = 7): string[] => {
  const request = { prompt, width: 64, height: 64, seed, noBackground: true };
  return composeSprite(request, readPrompt(prompt)).still.sketch.parts.map(({ paint }) => paint);
};
