import type { Subject } from '../art.ts';
import { creatures } from './creatures.ts';
import { interfaceParts } from './interface.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { sceneries } from './scenery.ts';
import { things } from './things.ts';
import { tiles } from './tiles.ts';

/** Everything the artist can draw. */
export const subjects: readonly Subject[] = [
  ...people,
  ...creatures,
  ...things,
  ...places,
  ...sceneries,
  ...tiles,
  ...interfaceParts,
];

const byName = new Map(subjects.map((s) => [s.name, s]));

export const subjectNamed = (name: string): Subject | undefined => byName.get(name);
