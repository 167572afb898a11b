/** What a word of a prompt is, seen from the subject. As `PromptRole` in the schema. */
export const promptRoles = [
  'SUBJECT',
  'HELD',
  'WORN',
  'RIDDEN',
  'COMPANION',
  'GROUND',
  'CONTENT',
  'TRADE',
  'POSE',
  'COLOR',
  'MATERIAL',
  'ELEMENT',
  'TRAIT',
  'COUNT',
  'BODY_PART',
  'VIEW',
  'PLACE',
] as const;
export type PromptRole = (typeof promptRoles)[number];

/** One thing that was read: the vocabulary's English name for it, in lower case, and the words it came from. */
export type PromptPart = {
  readonly role: PromptRole;
  readonly name: string;
  readonly words: string;
  /** The color that belongs to it, e.g. 'purple' of 'purple hair'. */
  readonly color?: string;
  readonly count?: number;
};

/** How a prompt was read. */
export type PromptReading = {
  /** English name of the vocabulary's entry, in lower case: 'pizza', 'hot air balloon'. */
  readonly subject: string;
  /** Whether the vocabulary has it; else something else stands in. */
  readonly known: boolean;
  /** In the order of the words; the subject is one of them. */
  readonly parts: readonly PromptPart[];
  /** Content words that change nothing in the picture, as they were written. */
  readonly ignored: readonly string[];
};
