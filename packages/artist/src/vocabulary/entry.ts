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
  /** The icon set and the icon's name: 'noto/pizza'; 'own/…' are those of pictures/own.json. */
  readonly picture: string;
  readonly kind: EntryKind;
};
