import { type SaidVerb, verbOf } from '../moves/verbs.ts';
import { amounts } from './amounts.ts';
import { degrees } from './degrees.ts';
import { directions } from './directions.ts';
import { fillers } from './fillers.ts';
import type { Manner } from './manner.ts';
import { times } from './times.ts';

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

/** @param text with names as marks, as `markMentions` gives it */
export const readFragment = (text: string, mentions: readonly (readonly string[])[]): Fragment => {
  const named = (mark: string | undefined): readonly string[] => mentions[Number(mark)] ?? [];
  let manner: Manner = {};
  const except: string[] = [];
  const take = (from: string, pattern: RegExp, means: (...said: string[]) => void): string =>
    from.replace(pattern, (...said) => {
      means(...(said.filter((part) => typeof part === 'string' || part === undefined) as string[]));
      return ' ~ ';
    });

  let left = take(
    text,
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
  // Places that behaviors have no word for: understood, and of no consequence.
  left = left.replace(
    /\b(?:over|under|along|behind|past|through|above|below|beside|near|against|before|in|into|from|at|off|with)(?: the| a)? @\d+/g,
    ' ~ ',
  );
  for (const [says, group] of groups) left = left.replace(says, tokenOf[group]);

  const words = left.split(' ').filter(Boolean);
  const isLikewise = words.some((word) => /^(?:too|also|likewise)$/.test(word));
  const verbs = words.flatMap((word) => verbOf(word) ?? []);
  const firstVerb = words.findIndex((word) => verbOf(word));
  const marks = words.flatMap((word, at) => (word.startsWith('@') ? [{ word, at }] : []));
  const before = marks.filter(({ at }) => at < firstVerb || firstVerb === -1);
  // "rides the wave": what comes after such a verb is not who does it, unless nobody else does.
  const [carried, ...after] = marks.filter((mark) => !before.includes(mark));
  const isRide = verbs.some(({ word }) => word === 'ride' || word === 'surf');
  if (carried && isRide && !manner.on) manner.on = named(carried.word.slice(1));
  else if (carried && before.length === 0) before.push(carried, ...after);

  const isKnown = (word: string) =>
    word === '~' || word.startsWith('@') || fillers.has(word) || verbOf(word) !== undefined;
  const unknown = words
    .map((word) => (isKnown(word) ? '~' : word))
    .join(' ')
    .split('~')
    .map((run) => run.trim())
    .filter(Boolean);
  const firstUnknown = words.findIndex((word) => !isKnown(word));
  return {
    subjects: before.map(({ word }) => groupOf[word] ?? named(word.slice(1))),
    except,
    verbs,
    manner,
    isImperative: before.some(({ at }) => at > firstVerb) && firstVerb >= 0,
    isLikewise,
    unknown,
    startsUnknown: firstUnknown >= 0 && (firstVerb === -1 || firstUnknown < firstVerb),
  };
};
