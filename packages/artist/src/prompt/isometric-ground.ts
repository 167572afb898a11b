import { meaningOf } from '../vocabulary/look-up.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Ground seen isometrically is a block of it: 'isometric grass' is the tile, though nobody says so. */
export const withTile = (tokens: readonly Token[]): readonly Token[] => {
  const last = tokens[tokens.length - 1];
  if (!last || !tokens.some(({ word }) => meaningOf(word)?.camera === 'ISOMETRIC')) return tokens;
  const { thing } = lexicon().get(`${last.word} tile`) ?? {};
  return thing ? [...tokens, { said: last.said, word: 'tile', after: false }] : tokens;
};
