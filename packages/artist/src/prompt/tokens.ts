import { emojiName, emojiPattern } from '../vocabulary/emoji.ts';
import { plainWord } from '../vocabulary/plain-words.ts';
import { longestPrompt } from './words.ts';

/** A word of a prompt as it was written, and as it is read. A translated one, or a picture, may be several words. */
export type Token = {
  readonly said: string;
  readonly word: string;
  /** A comma, a full stop or the like stands before it. */
  readonly after: boolean;
};

/** No language has longer words; what is taken apart takes the time of its length squared, and one letter may be 18. */
const longestWord = 60;
const cut = (word: string): string => [...word].slice(0, longestWord).join('');

const spoken = new RegExp(`${emojiPattern}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** What stands for a word as it was written: itself, or the name of the picture that it is. */
const readAs = (said: string): readonly string[] => {
  const name = emojiName(said);
  if (name !== undefined) return name.split(' ');
  // A mark without a letter is no word, nor is a trademark.
  if (!/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(said)) return [];
  return [cut(plainWord(said))];
};

/** The words of a prompt in their order. */
export const tokensOf = (prompt: string): Token[] => {
  const tokens: Token[] = [];
  const text = prompt.slice(0, longestPrompt).replace(/['’]s\b/g, '');
  let end = 0;
  for (const match of text.matchAll(spoken)) {
    const words = readAs(match[0]);
    if (!words.length) continue;
    const after = /[,.;:!?()\n]/.test(text.slice(end, match.index));
    for (const [i, word] of words.entries()) tokens.push({ said: match[0], word, after: after && i === 0 });
    end = match.index + match[0].length;
  }
  return tokens;
};
