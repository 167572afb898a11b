import type { Picture } from './picture.ts';
import { wordsOf } from './words-of.ts';

type Known = { look: number; width: number; words: Uint32Array };

/** Any that spreads: what has the same hash is compared. */
const hashOf = (words: Uint32Array): number => {
  let hash = words.length;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash;
};

const areEqual = (one: Uint32Array, other: Uint32Array): boolean => {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
};

/** Numbers pictures, which must not change meanwhile, by their pixels: those that are equal get the same number. */
export const createLooks = (): ((picture: Picture) => number) => {
  const byHash = new Map<number, Known[]>();
  let count = 0;
  return ({ width, pixels }) => {
    const words = wordsOf(pixels);
    const hash = hashOf(words);
    const alike = byHash.get(hash) ?? [];
    const known = alike.find((one) => one.width === width && areEqual(one.words, words));
    if (known) return known.look;
    const look = count++;
    byHash.set(hash, [...alike, { look, width, words }]);
    return look;
  };
};
