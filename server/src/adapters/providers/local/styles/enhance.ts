import type { Picture } from '../../../../domain/pixels/picture.ts';
import { seededRandom } from '../../../../domain/pixels/random.ts';
import type { Report } from './style.ts';
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

/** The style whose own words the prompt shares most of; the first one when it shares none. */
const styleForWords = (prompt: string) => {
  const words = new Set(prompt.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const scored = styles.map((style) => {
    const own = `${style.key} ${style.name} ${style.enhancePrompt}`.toLowerCase().match(/[a-z]{3,}/g) ?? [];
    return { style, score: new Set(own.filter((word) => words.has(word))).size };
  });
  return scored.reduce((best, entry) => (entry.score > best.score ? entry : best)).style;
};
