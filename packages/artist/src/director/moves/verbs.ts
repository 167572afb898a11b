import { verbForms } from '../reading/verb-forms.ts';
import { quicken } from './comparisons.ts';
import { entrances } from './entrances.ts';
import { hops } from './hops.ts';
import { lights } from './lights.ts';
import { placements } from './placements.ts';
import { sizes } from './sizes.ts';
import { swings } from './swings.ts';
import { travels } from './travels.ts';
import { turns } from './turns.ts';
import type { Verb } from './verb.ts';

/** Ends what a layer does: all of it, or what the verbs after it do. */
export const rest: Verb = {
  words: ['rest', 'stay', 'stop', 'freeze', 'halt', 'pause', 'cease'],
  move: () => [],
};

/** What can happen to a layer: a new verb is one line in one of the lists. */
export const verbs: readonly Verb[] = [
  ...swings,
  ...travels,
  ...turns,
  ...sizes,
  ...lights,
  ...hops,
  ...entrances,
  ...placements,
  quicken,
  rest,
];

/** Forms of the best known verbs win where two have the same. */
const byForm = new Map(
  verbs
    .flatMap((verb) =>
      verb.words.flatMap((word) => verbForms(word).map((form) => [form, { verb, word }] as const)),
    )
    .reverse(),
);

export type SaidVerb = { verb: Verb; word: string };

export const verbOf = (word: string): SaidVerb | undefined => byForm.get(word);
