import type { Entry } from './entry.ts';
import { entryLines } from './entry-lines.ts';

export type { Entry, EntryKind } from './entry.ts';

/** What the hand-made subjects have not; where they have it, there is no entry. */
export const entries: readonly Entry[] = entryLines.map(({ entry }) => entry);

const byName = new Map(entries.map((entry) => [entry.name, entry]));

export const entryNamed = (name: string): Entry | undefined => byName.get(name);
