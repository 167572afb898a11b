import type { Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import type { Report, Style } from './style.ts';
import { styleOf, styles } from './styles.ts';

/** Changes whenever the same request would give other bytes. */
export const stylesVersion = '1';

export type EnhanceWish = { picture: Picture; style?: string; prompt?: string; seed: number };

/** The picture in a style: the one named, or the one that the words ask for. */
export const enhance = (
  { picture, style: key, prompt, seed }: EnhanceWish,
  report: Report,
): { picture: Picture; description: string } => {
  const style = (key ? styleOf(key) : undefined) ?? styleForWords(prompt ?? '');
  return {
    picture: style.apply(picture, seededRandom(seed, style.key), report),
    description: `in the style ${style.name}`,
  };
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? []);

/** A style's own words; its name is said twice, so that it outweighs what merely sounds alike. */
const vocabularies = styles.map((style) => ({
  style,
  name: wordsOf(`${style.key} ${style.name}`),
  words: wordsOf(`${style.enhancePrompt} ${style.generatePrompt}`),
}));

/** Rare words tell styles apart; "the" and "keep", which all of them say, do not. */
const weightOf = (word: string): number => {
  const users = vocabularies.filter(({ words }) => words.has(word)).length;
  return users === 0 ? 0 : 1 / users ** 2;
};

/** The style whose own words the prompt shares most of; the first one when it shares none. */
const styleForWords = (prompt: string): Style => {
  const asked = [...wordsOf(prompt)];
  const scored = vocabularies.map(({ style, name, words }) => ({
    style,
    score: asked.reduce(
      (sum, word) => sum + (name.has(word) ? 2 : 0) + (words.has(word) ? weightOf(word) : 0),
      0,
    ),
  }));
  return scored.reduce((best, entry) => (entry.score > best.score ? entry : best)).style;
};
