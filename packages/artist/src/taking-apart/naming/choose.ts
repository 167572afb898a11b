import type { Patch } from '../regions/layout.ts';
import { colorWord } from './color-word.ts';
import { placeWords } from './place-words.ts';
import { shapeWord } from './shape-word.ts';

export type Choice = { patch: Patch; name: string };

const colors = new Set(
  'black white gray pink red orange yellow green turquoise blue purple brown'.split(' '),
);
const sameColor: Record<string, string> = {
  grey: 'gray',
  cyan: 'turquoise',
  teal: 'turquoise',
  violet: 'purple',
  golden: 'yellow',
};
const shapes = new Set(['band', 'ground', 'tower', 'bar', 'circle', 'box']);
const sameShape: Record<string, string> = {
  square: 'box',
  rectangle: 'box',
  round: 'circle',
  ball: 'circle',
  disc: 'circle',
};
const places = new Set(['left', 'right', 'top', 'bottom', 'middle']);
const sizes = new Set(['largest', 'biggest', 'smallest']);
const empty = new Set(
  'the a an all every in on at of to and with only just shape shapes thing things layer one side'.split(' '),
);

const singular = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);
const wordOf = (word: string): string => sameColor[word] ?? sameShape[singular(word)] ?? word;

/** What somebody asks for in one phrase: marks by which it is known, and what they call it. */
const readWish = (phrase: string) => {
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const said = words.map((word) => ({ word, means: wordOf(word) }));
  const isMark = (means: string) =>
    colors.has(means) || shapes.has(singular(means)) || places.has(means) || sizes.has(means);
  return {
    marks: said
      .filter(({ means }) => isMark(means))
      .map(({ means }) => (shapes.has(singular(means)) ? singular(means) : means)),
    name: words.filter((word) => !empty.has(word) && !places.has(word) && !sizes.has(word)).join(' '),
  };
};

const fits = (
  patch: Patch,
  marks: readonly string[],
  picture: { width: number; height: number },
): boolean => {
  const known = [colorWord(patch.mainColor), shapeWord(patch), ...placeWords(patch, picture).split(' ')];
  return marks.every((mark) => sizes.has(mark) || known.includes(mark));
};

/**
 * The patches that words ask for by color, shape and place, called as they call them: "the red boat left, the yellow circle".
 * Things come before grounds where both fit. Empty when the words fit none.
 */
export const choosePatches = (
  prompt: string,
  patches: readonly Patch[],
  picture: { width: number; height: number },
): Choice[] => {
  const chosen = new Map<Patch, string>();
  for (const phrase of prompt.toLowerCase().split(/[,;.\n]|\band\b/)) {
    const { marks, name } = readWish(phrase);
    if (marks.length === 0) continue;
    const all = patches.filter((patch) => fits(patch, marks, picture));
    const things = all.filter(({ kind }) => kind === 'THING');
    const found = (things.length > 0 ? things : all).sort((one, other) => other.area - one.area);
    if (marks.some((mark) => mark === 'largest' || mark === 'biggest'))
      found.length = Math.min(1, found.length);
    if (marks.includes('smallest')) found.splice(0, found.length - 1);
    for (const patch of found) if (!chosen.has(patch)) chosen.set(patch, name);
  }
  return patches.flatMap((patch) => (chosen.has(patch) ? [{ patch, name: chosen.get(patch)! }] : []));
};
