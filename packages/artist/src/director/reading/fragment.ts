import { travels } from '../moves/travels.ts';
import { rest, type SaidVerb, verbOf } from '../moves/verbs.ts';
import { amounts } from './amounts.ts';
import { degrees } from './degrees.ts';
import { directions } from './directions.ts';
import { fillers } from './fillers.ts';
import type { Manner } from './manner.ts';
import { type Mention, unmarked } from './mark-mentions.ts';
import { times } from './times.ts';
import { wholeVerbs } from './whole-verbs.ts';

/** Everybody, those who are not named anywhere, or those who were meant before. */
export type Group = 'ALL' | 'REST' | 'SAME';

/** A piece of text with at most one thing to say, as far as it was understood. */
export type Fragment = {
  /** Ids of layers and groups, as named. */
  subjects: readonly (Group | readonly string[])[];
  /** Not those: "everything except the boat". */
  except: readonly string[];
  verbs: readonly SaidVerb[];
  manner: Manner;
  /** "spin the wheel": the verb comes first. */
  isImperative: boolean;
  /** "the moon too" */
  isLikewise: boolean;
  /** The whole of it, as it was said. */
  text: string;
  /** Words that mean nothing here, in runs. */
  unknown: readonly string[];
  /** Whether they come first, where the subject should be. */
  startsUnknown: boolean;
};

const patterns = [...amounts, ...times, ...directions, ...degrees];
const groups: readonly (readonly [RegExp, Group])[] = [
  [
    /\b(?:everything|everyone|everybody|all) else\b|\b(?:all )?(?:of )?the (?:rest|others?|other (?:layers|things))\b|\ball others?\b/g,
    'REST',
  ],
  [
    /\b(?:everything|everyone|everybody)\b|\ball(?: of)?(?: the| these| those)? (?:layers|things|sprites|them|it)\b|\ball\b(?!(?: of)?(?: the| my| these| those)? @)/g,
    'ALL',
  ],
  [/(?<!\bof )\b(?:it|they|them|he|she|him)\b/g, 'SAME'],
];
const tokenOf = { ALL: '@all', REST: '@rest', SAME: '@same' } as const;
const groupOf: Record<string, Group> = { '@all': 'ALL', '@rest': 'REST', '@same': 'SAME' };

/** Whether it is about something of a layer that is none itself: "the lighthouse beam blinks". */
const partOf = (words: readonly string[], firstVerb: number): boolean => {
  const [mark, part] = words.slice(Math.max(0, firstVerb - 2), Math.max(0, firstVerb));
  return (
    /^@\d+$/.test(mark ?? '') &&
    part !== undefined &&
    /^\p{L}+$/u.test(part) &&
    !fillers.has(part) &&
    !/ly$|^(?:often|sometimes|soon|just|almost|never|ever|away)$/.test(part)
  );
};

const becoming = /^(?:turn|go|come|grow)$/;
const particle = /ly$|^(?:back|out|away|off|over|home|onwards?|forwards?|backwards?)$/;

/** "turns red", "falls asleep", "turns into a frog": something else than turning or falling is meant. */
const isBecoming = (words: readonly string[], at: number): boolean => {
  const verb = verbOf(words[at]!)?.word ?? '';
  // "turns slowly red", but not "goes left yonder".
  const isHow = (word: string) => fillers.has(word) || (word === '~' && (verb === 'turn' || verb === 'grow'));
  const next = words.slice(at + 1).find((word) => !isHow(word)) ?? '';
  if (verb === 'fall') return /^(?:asleep|ill|sick|silent|quiet|apart|dead|open)$/.test(next);
  if (!becoming.test(verb)) return false;
  if (verb === 'turn' && words[at + 1] === 'into') return true;
  return /^\p{L}+$/u.test(next) && !verbOf(next) && !particle.test(next);
};

/** @param text with names as marks, as `markMentions` gives it */
export const readFragment = (text: string, mentions: readonly Mention[]): Fragment => {
  const named = (mark: string | undefined): readonly string[] => mentions[Number(mark)]?.layerIds ?? [];
  const unknown: string[] = [];
  let manner: Manner = {};
  const except: string[] = [];
  const take = (from: string, pattern: RegExp, means: (...said: string[]) => void): string =>
    from.replace(pattern, (...said) => {
      means(...(said.filter((part) => typeof part === 'string' || part === undefined) as string[]));
      return ' ~ ';
    });

  let left = take(
    wholeVerbs(text),
    /\b(?:except|but not|apart from|besides|excluding)(?: for)?(?: the)? @(\d+)/g,
    (_, mark) => {
      except.push(...named(mark));
    },
  );
  left = take(left, /\b(?:on|upon|atop)(?: top of)?(?: the| a| its| their)? @(\d+)/, (_, mark) => {
    manner.on = named(mark);
  });
  left = take(left, /\b(?:around|round|about)(?: the| a)? @(\d+)/, (_, mark) => {
    manner.around = named(mark);
  });
  for (const { says, means } of patterns) {
    left = take(left, says, (...said) => {
      manner = { ...means(said), ...manner };
    });
  }
  // Where it is already may be said; for where to go among others no behavior has a word.
  const places: string[] = [];
  left = left.replace(/\b(?:in|at|with)(?: the| a)? @\d+/g, (place) => {
    places.push(unmarked(place, mentions));
    return ' ~ ';
  });
  left = left.replace(
    /\b(?:over|under|along|behind|past|through|above|below|beside|near|against|before|into|from|off)(?: the| a)? @\d+/g,
    (place) => {
      unknown.push(unmarked(place, mentions));
      return ' ~ ';
    },
  );
  for (const [says, group] of groups) left = left.replace(says, tokenOf[group]);

  const words = left.split(' ').filter(Boolean);
  const isLikewise = words.some((word) => /^(?:too|also|likewise)$/.test(word));
  const saidVerb = (word: string, at: number) => (isBecoming(words, at) ? undefined : verbOf(word));
  const verbs = words.flatMap((word, at) => saidVerb(word, at) ?? []);
  const firstVerb = words.findIndex(saidVerb);
  if (places.length > 0 && verbs.some(({ verb }) => verb === rest)) manner.isAmong = true;
  else if (verbs.some(({ verb }) => travels.includes(verb))) unknown.push(...places);
  const marks = words.flatMap((word, at) => (word.startsWith('@') ? [{ word, at }] : []));
  const before = marks.filter(({ at }) => at < firstVerb || firstVerb === -1);
  const part = partOf(words, firstVerb);
  // "rides the wave": what comes after such a verb is not who does it, unless nobody else does.
  const [carried, ...after] = marks.filter((mark) => !before.includes(mark));
  const isRide = verbs.some(({ word }) => word === 'ride' || word === 'surf');
  if (carried && isRide && !manner.on) manner.on = named(carried.word.slice(1));
  else if (carried && before.length === 0) before.push(carried, ...after);
  else if (carried)
    for (const { word } of marks.filter((mark) => !before.includes(mark)))
      unknown.push(unmarked(word, mentions));

  const isKnown = (word: string, at: number) =>
    word === '~' || word.startsWith('@') || fillers.has(word) || saidVerb(word, at) !== undefined;
  const runs = words
    .map((word, at) => (isKnown(word, at) ? '~' : word))
    .join(' ')
    .split('~')
    .map((run) => run.trim())
    .filter(Boolean);
  unknown.push(...runs);
  const firstUnknown = words.findIndex((word, at) => !isKnown(word, at));
  return {
    text: unmarked(text, mentions),
    subjects: part ? [] : before.map(({ word }) => groupOf[word] ?? named(word.slice(1))),
    except,
    verbs,
    manner,
    isImperative: before.some(({ at }) => at > firstVerb) && firstVerb >= 0,
    isLikewise,
    unknown,
    startsUnknown: part || (firstUnknown >= 0 && (firstVerb === -1 || firstUnknown < firstVerb)),
  };
};
