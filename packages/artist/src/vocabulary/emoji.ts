import { emojiLines } from './data/emoji.ts';
import { targetIn } from './sorted-lines.ts';

/** One emoji with what varies it, for a regular expression with `u`: skin, joined ones, flags. Digits are none. */
export const emojiPattern =
  '\\p{RI}{2}|\\p{ExtPict}(?:\\uFE0F|\\p{EMod})*(?:\\u200D[\\p{ExtPict}\\u2640\\u2642](?:\\uFE0F|\\p{EMod})*)*';

/** The name in English of what an emoji shows: '🐉' → 'dragon'; whatever the color of the skin. */
export const emojiName = (emoji: string): string | undefined => {
  const bare = emoji.replace(/[\uFE0F\p{EMod}]/gu, '');
  return targetIn(emojiLines, bare) ?? targetIn(emojiLines, bare.split('\u200D')[0]!);
};
