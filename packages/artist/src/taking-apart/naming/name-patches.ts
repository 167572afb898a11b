import type { Patch } from '../regions/layout.ts';
import { colorWord } from './color-word.ts';
import { placeWords } from './place-words.ts';
import { shapeWord } from './shape-word.ts';

/** "red shape", with its place where two would be called alike, with a number where that is not enough. */
export const namePatches = (
  patches: readonly Patch[],
  picture: { width: number; height: number },
): string[] => {
  const plain = patches.map((patch) => `${colorWord(patch.mainColor)} ${shapeWord(patch)}`);
  const placed = plain.map((name, index) =>
    plain.filter((other) => other === name).length > 1
      ? `${name} ${placeWords(patches[index]!, picture)}`
      : name,
  );
  return numberTwins(placed);
};

/** Names that occur again get a number: "star", "star 2". */
export const numberTwins = (names: readonly string[]): string[] => {
  const met = new Map<string, number>();
  return names.map((name) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
};
