import { entryLines } from './entry-lines.ts';

export type EntryKind =
  | 'food'
  | 'drink'
  | 'vehicle'
  | 'tool'
  | 'weapon'
  | 'clothing'
  | 'instrument'
  | 'furniture'
  | 'device'
  | 'building'
  | 'plant'
  | 'animal'
  | 'being'
  | 'sky'
  | 'nature'
  | 'toy'
  | 'sport'
  | 'container'
  | 'symbol'
  | 'interface'
  | 'thing';

/** One thing that is drawn from a picture. */
export type Entry = {
  /** English, lower case: 'hot air balloon'. */
  readonly name: string;
  /** The icon set and the icon's name: 'noto/pizza'. */
  readonly picture: string;
  readonly kind: EntryKind;
};

/** What the hand-made subjects have not; where they have it, there is no entry. */
export const entries: readonly Entry[] = entryLines.map(({ entry }) => entry);

const byName = new Map(entries.map((entry) => [entry.name, entry]));

export const entryNamed = (name: string): Entry | undefined => byName.get(name);
