import { spaced } from '../prompt/words.ts';
import { subjects } from '../subjects/registry.ts';
import { entryLines } from './entry-lines.ts';
import type { NamedThing } from './named-thing.ts';
import { isSquarePart, squareParts } from './square-parts.ts';

const handMade = (): NamedThing[] =>
  subjects
    .filter((subject) => subject.family !== 'scenery' && !isSquarePart(subject))
    .map(({ name, family, words }) => ({
      subject: name,
      name: spaced(name),
      kind: family,
      pictured: false,
      words,
    }));

const pictured = (): NamedThing[] =>
  entryLines.map(({ entry, words }) => ({
    subject: entry.name,
    name: entry.name,
    kind: entry.kind,
    pictured: true,
    words,
  }));

/** In the order in which they may claim a word. */
export const namedThings = (): readonly NamedThing[] => [...squareParts(), ...pictured(), ...handMade()];
