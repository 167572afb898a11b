import { plainWord } from '../vocabulary/plain-words.ts';
import { longestPrompt } from './words.ts';

/** A word of a prompt as it was written, and as it is read. A translated one may be several words. */
export type Token = {
  readonly said: string;
  readonly word: string;
  /** A comma, a full stop or the like stands before it. */
  readonly after: boolean;
};

/** The words of a prompt in their order. */
export const tokensOf = (prompt: string): Token[] => {
  const tokens: Token[] = [];
  const text = prompt.slice(0, longestPrompt).replace(/['’]s\b/g, '');
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = plainWord(match[0]);
    // A mark without a letter is no word.
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    tokens.push({ said: match[0], word, after: /[,.;:!?()\n]/.test(text.slice(end, match.index)) });
    end = match.index + match[0].length;
  }
  return tokens;
};
