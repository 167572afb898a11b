import type { Thing } from '../prompt/meaning.ts';
import { spaced } from '../prompt/words.ts';
import { kindLines, kindTargets } from './data/kinds.ts';
import { entryNamed } from './entries.ts';
import { targetIn } from './sorted-lines.ts';

/** Those who stand in for people and animals that nobody has drawn are called as they were called. */
const standIns = new Set(['villager', 'stranger']);

/** What a word is a kind of, by WordNet, if that can be drawn: a poodle is a dog. */
export const kindOf = (word: string): Thing | undefined => {
  const index = targetIn(kindLines, word);
  if (index === undefined) return undefined;
  const subject = kindTargets[Number.parseInt(index, 36)]!;
  if (standIns.has(subject)) return { subject, name: subject === 'stranger' ? 'animal' : word };
  return { subject, name: entryNamed(subject) ? subject : spaced(subject) };
};
