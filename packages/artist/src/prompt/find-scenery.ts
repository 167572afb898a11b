import { sceneries } from '../subjects/scenery.ts';
import { tiles } from '../subjects/tiles.ts';
import { isStrange, joiners, type Phrase, phrasesOf, placers } from './phrases.ts';
import { formsOf, spaced } from './words.ts';

// Scenery has a lexicon of its own, so that 'an elf in a meadow' stays an elf: its words count only where nothing else
// is what the picture is of.

const longest = 4;

let built: ReadonlyMap<string, string> | undefined;

const sceneryWords = (): ReadonlyMap<string, string> => {
  built ??= new Map(
    [...sceneries, ...tiles].flatMap(({ name, words }) =>
      [spaced(name), ...words].flatMap(formsOf).map((form) => [form, name] as const),
    ),
  );
  return built;
};

const isStop = ({ text }: Phrase): boolean => joiners.has(text) || placers.has(text);

/** What only names something else: 'crystal' may be a material, 'knight' may not. */
const isOther = ({ meaning }: Phrase): boolean =>
  Boolean(meaning.wearable || (meaning.subject && !meaning.color && !meaning.element && !meaning.trait));

/** The phrases of a prompt that asks for scenery, and which of them does; null when it asks for something else. */
export const findScenery = (
  words: readonly string[],
): { phrases: readonly Phrase[]; head: number; role: number } | null => {
  const known = sceneryWords();
  // The last noun counts, at its longest: a 'forest floor' is no floor, and 'forest hills' are hills.
  for (let to = words.length; to > 0; to--) {
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const text = words.slice(from, to).join(' ');
      const subject = known.get(text);
      if (subject === undefined) continue;
      const before = phrasesOf(words.slice(0, from));
      const after = phrasesOf(words.slice(to));
      const stop = after.findIndex(isStop);
      const clause = stop < 0 ? after : after.slice(0, stop);
      if (before.some((one) => isStop(one) || isOther(one))) continue;
      if (clause.some((one) => one.meaning.subject || one.meaning.wearable || isStrange(one))) continue;
      return {
        phrases: [...before, { text, meaning: { subject } }, ...after],
        head: before.length,
        role: -1,
      };
    }
  }
  return null;
};
