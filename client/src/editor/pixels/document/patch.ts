import type { Box } from '../box.ts';

/**
 * What a step changed: before XOR after, row by row in the smallest box that holds it. Applied once it goes one way,
 * applied again it goes back. Packed, `words` are pairs of how many pixels and which word.
 */
export type Patch = { readonly box: Box; readonly words: Uint32Array; readonly isPacked: boolean };

const changedBox = (before: Uint32Array, after: Uint32Array, width: number): Box | undefined => {
  let left = width;
  let right = -1;
  let top = -1;
  let bottom = -1;
  for (let at = 0; at < after.length; at++) {
    if (before[at] === after[at]) continue;
    const column = at % width;
    const row = (at - column) / width;
    if (top < 0) top = row;
    bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
};

const pack = (words: Uint32Array): Uint32Array | undefined => {
  const pairs: number[] = [];
  for (let at = 0; at < words.length; ) {
    const start = at;
    const word = words[start]!;
    while (at < words.length && words[at] === word) at++;
    pairs.push(at - start, word);
    if (pairs.length >= words.length) return undefined;
  }
  return Uint32Array.from(pairs);
};

/** The way from one state of a picture to another; undefined when they are the same. */
export const patchBetween = (
  before: Uint32Array,
  after: Uint32Array,
  pictureWidth: number,
): Patch | undefined => {
  const box = changedBox(before, after, pictureWidth);
  if (!box) return undefined;
  const words = new Uint32Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    const start = (box.top + row) * pictureWidth + box.left;
    for (let column = 0; column < box.width; column++)
      words[row * box.width + column] = before[start + column]! ^ after[start + column]!;
  }
  const packed = pack(words);
  return { box, words: packed ?? words, isPacked: packed !== undefined };
};

const unpack = ({ box, words, isPacked }: Patch): Uint32Array => {
  if (!isPacked) return words;
  const all = new Uint32Array(box.width * box.height);
  let at = 0;
  for (let pair = 0; pair < words.length; pair += 2) {
    const end = at + words[pair]!;
    all.fill(words[pair + 1]!, at, end);
    at = end;
  }
  return all;
};

/** Goes the patch's way in place, or back. */
export const applyPatch = (target: Uint32Array, pictureWidth: number, patch: Patch): void => {
  const { box } = patch;
  const words = unpack(patch);
  for (let row = 0; row < box.height; row++) {
    const start = (box.top + row) * pictureWidth + box.left;
    for (let column = 0; column < box.width; column++)
      target[start + column]! ^= words[row * box.width + column]!;
  }
};
