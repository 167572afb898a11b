import { readPrompt } from '@papeterie/artist/prompt/read-prompt';
import type { PromptPart, PromptReading, PromptRole } from '@papeterie/artist/prompt/reading';
import { suggestionsFor } from '@papeterie/artist/vocabulary/suggestions';
import { z } from 'zod';
import { bounds } from '../../domain/bounds.ts';
import { fields } from '../../domain/fields.ts';
import { validate } from '../../domain/validate.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from '../shared/described-enum.ts';

const Role = describedEnum('PromptRole', 'What a word of a prompt is, seen from the subject.', {
  SUBJECT: 'What the picture is of.',
  HELD: 'Held, carried, eaten, played.',
  WORN: 'Worn.',
  RIDDEN: 'What it sits or stands on, and what could carry it away.',
  COMPANION: 'Beside it, behind it, before it.',
  GROUND: 'What it stands on.',
  CONTENT: 'In it, or painted on it.',
  TRADE: 'What somebody does for a living, and so wears.',
  POSE: 'How it holds itself.',
  COLOR: 'A color.',
  MATERIAL: 'What it is made of.',
  ELEMENT: 'Fire, ice, poison: what surrounds it.',
  TRAIT: 'What it is like.',
  COUNT: 'How many, and how they stand together.',
  BODY_PART: 'A part of the body that the words name.',
  VIEW: 'From where it is seen.',
  PLACE: 'Where it is: the backdrop.',
} satisfies Record<PromptRole, string>);

const Part = builder.objectRef<PromptPart>('PromptPart').implement({
  description: 'One thing that was read in a prompt.',
  fields: (t) => ({
    role: t.field({ type: Role, description: 'What it is to the subject.', resolve: ({ role }) => role }),
    name: t.exposeString('name', {
      description: 'What is drawn: its English name in lower case, whatever language the words are in.',
    }),
    words: t.exposeString('words', { description: 'The words that it came from, as they were written.' }),
    color: t.exposeString('color', { nullable: true, description: 'The color that belongs to it.' }),
    count: t.exposeInt('count', { nullable: true, description: 'How many of it, where the words say it.' }),
  }),
});

type Suggestion = { words: string; names: string[] };

const Suggestion = builder.objectRef<Suggestion>('PromptSuggestion').implement({
  description: 'What could stand instead of words that the artist does not know.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The words, as they were written.' }),
    names: t.exposeStringList('names', { description: 'Names of what it knows, the nearest first.' }),
  }),
});

/** Of what changed nothing, and of a subject that is not known. */
const suggestionsOf = ({ known, parts, ignored }: PromptReading): Suggestion[] => {
  const strange = known ? [] : parts.filter(({ role }) => role === 'SUBJECT').map(({ words }) => words);
  return [...strange, ...ignored]
    .slice(0, bounds.suggestions)
    .map((words) => ({ words, names: suggestionsFor(words) }))
    .filter(({ names }) => names.length > 0);
};

export const Reading = builder.objectRef<PromptReading>('PromptReading').implement({
  description: 'How the local artist reads a prompt.',
  fields: (t) => ({
    subject: t.exposeString('subject', {
      description: 'What the picture is of: the vocabulary’s English name, in lower case.',
    }),
    known: t.exposeBoolean('known', {
      description: 'Whether the artist knows it. false: something else stands in for it.',
    }),
    parts: t.field({
      type: [Part],
      ...costs({ entries: 8 }),
      description: 'All that was understood, in the order of the words; the subject is one of them.',
      resolve: ({ parts }) => [...parts],
    }),
    ignored: t.stringList({
      description: 'Words with a meaning that change nothing in the picture, as they were written.',
      resolve: ({ ignored }) => [...ignored],
    }),
    suggestions: t.field({
      type: [Suggestion],
      ...costs({ entries: bounds.suggestions }),
      description: 'What could stand instead of what is not known; only where something is near.',
      resolve: suggestionsOf,
    }),
  }),
});

const question = z.object({ prompt: fields.optionalPrompt });

export const defineReadPrompt = () =>
  builder.queryField('readPrompt', (t) =>
    t.field({
      type: Reading,
      // Two thousand characters of nonsense take a tenth of a second: nobody may ask for thirty of them at once.
      ...costs({ work: 500 }),
      description: 'What the local artist would understand, before anything is drawn. Costs nothing.',
      args: {
        prompt: t.arg.string({ required: true, description: `At most ${bounds.promptLength} characters.` }),
      },
      resolve: (_root, given) => readPrompt(validate(question, given).prompt ?? '').reading,
    }),
  );
