import type { Subject } from '../art.ts';
import { entryNamed } from '../vocabulary/entries.ts';
import { creatures } from './creatures.ts';
import { interfaceParts } from './interface.ts';
import { people } from './people.ts';
import { picturedSubject } from './pictured.ts';
import { places } from './places.ts';
import { sceneries } from './scenery.ts';
import { things } from './things.ts';
import { tiles } from './tiles.ts';

/** Everything that is made by hand. */
export const subjects: readonly Subject[] = [
  ...people,
  ...creatures,
  ...things,
  ...places,
  ...sceneries,
  ...interfaceParts,
  ...tiles,
];

/** Drawn for words that nobody knows, and out of them. */
export const standIns: ReadonlySet<string> = new Set(['stranger', 'unknownThing']);

const byName = new Map(subjects.map((s) => [s.name, s]));

const fromPictures = new Map<string, Subject>();

/** What has a name: made by hand, or else drawn from a picture of the vocabulary. */
export const subjectNamed = (name: string): Subject | undefined => {
  const known = byName.get(name) ?? fromPictures.get(name);
  if (known) return known;
  const entry = entryNamed(name);
  if (!entry) return undefined;
  const subject = picturedSubject(entry);
  fromPictures.set(name, subject);
  return subject;
};
