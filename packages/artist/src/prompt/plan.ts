import type { ColorName } from '../color/colors.ts';
import type { ElementName } from './elements.ts';
import type { PlaceName } from './places.ts';
import type { Trait } from './traits.ts';

/** Something that is held or worn, as the prompt has it. */
export type Carried = { readonly name: string; readonly color?: ColorName; readonly element?: ElementName };

/** What a prompt asks for, as data. */
export type Plan = {
  /** Name of a subject, or of the stranger that stands for words nobody knows. */
  readonly subject: string;
  /** A second subject that lends its outfit: the wizard of 'an owl wizard'. */
  readonly role?: string;
  /** The noun to call it by. */
  readonly noun: string;
  readonly color?: ColorName;
  /** Colors by part: { cape: 'blue' }. */
  readonly partColors: Readonly<Record<string, ColorName>>;
  readonly element?: ElementName;
  readonly traits: readonly Trait[];
  readonly held: readonly Carried[];
  readonly worn: readonly Carried[];
  readonly place?: PlaceName;
  /** All of it, for those who look for more than what is above. */
  readonly words: readonly string[];
};
