import { sceneries } from '../subjects/scenery.ts';
import { lexicon } from './lexicon.ts';
import { isStrange, type Phrase, phrasesOf } from './phrases.ts';
import type { Token } from './tokens.ts';
import { singularsOf, spaced } from './words.ts';

// Scenery has a lexicon of its own, so that 'an elf in a meadow' stays an elf: its words count only where nothing else
// is what the picture is of.

const longest = 4;

let built: ReadonlyMap<string, string> | undefined;

const sceneryNamed = (text: string): string | undefined => {
  built ??= new Map(
    sceneries.flatMap(({ name, words }) => [spaced(name), ...words].map((word) => [word, name] as const)),
  );
  const known = built;
  return [text, ...singularsOf(text)].map((one) => known.get(one)).find((one) => one !== undefined);
};

/** Measures and views come before what the picture is of; all else that relates ends it. */
const isStop = ({ meaning }: Phrase): boolean => Boolean(meaning.relation && !meaning.pose);

/** What only names something else: 'crystal' may be a material, 'knight' may not. */
const isOther = ({ meaning }: Phrase): boolean =>
  Boolean(
    meaning.wearable ||
      meaning.trade ||
      (meaning.thing && !meaning.color && !meaning.element && !meaning.trait),
  );

/** A 'town hall' is a house, not a town, and 'holy water' is in a bottle. */
const isPartOfName = (tokens: readonly Token[], from: number, to: number): boolean =>
  [tokens.slice(from, to + 1), tokens.slice(Math.max(0, from - 1), to)].some(
    (longer) =>
      longer.length > to - from &&
      lexicon().get(longer.map(({ word }) => word).join(' '))?.thing !== undefined,
  );

/** The phrases of a prompt that asks for scenery, and which of them does; null when it asks for something else. */
export const findScenery = (
  tokens: readonly Token[],
): { phrases: readonly Phrase[]; noun: Phrase } | null => {
  // The last noun counts, at its longest: a 'forest floor' is no floor, and 'forest hills' are hills.
  for (let to = tokens.length; to > 0; to--) {
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const some = tokens.slice(from, to);
      const text = some.map(({ word }) => word).join(' ');
      const subject = sceneryNamed(text);
      if (subject === undefined) continue;
      if (isPartOfName(tokens, from, to)) continue;
      const before = phrasesOf(tokens.slice(0, from));
      const after = phrasesOf(tokens.slice(to)).map((one) => ({ ...one, at: one.at + to }));
      const stop = after.findIndex(isStop);
      const clause = stop < 0 ? after : after.slice(0, stop);
      if (before.some((one) => isStop(one) || isOther(one))) continue;
      if (
        clause.some((one) => one.meaning.thing || one.meaning.wearable || one.meaning.trade || isStrange(one))
      )
        continue;
      const noun: Phrase = {
        text,
        said: some.map(({ said }) => said).join(' '),
        meaning: { thing: { subject, name: text } },
        at: from,
        after: some[0]!.after,
      };
      return { phrases: [...before, noun, ...after], noun };
    }
  }
  return null;
};
