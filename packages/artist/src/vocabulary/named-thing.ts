import type { Family } from '../art.ts';
import type { EntryKind } from './entry.ts';

/** What can be drawn, by every name that it has. */
export type NamedThing = {
  /** As a plan has it: 'deadTree', 'hot air balloon'. */
  readonly subject: string;
  /** The name in English, lower case: 'dead tree'. */
  readonly name: string;
  readonly kind: Family | EntryKind;
  /** The things that are drawn from pictures: their words beat those of hand-made subjects that merely stand in. */
  readonly pictured: boolean;
  readonly words: readonly string[];
};
