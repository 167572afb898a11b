import type { Behavior, BehaviorKind } from '../document.ts';
import type { Motion } from '../motion.ts';
import type { Parameter } from '../parameters.ts';

type Of<Kind extends BehaviorKind> = Extract<Behavior, { kind: Kind }>;

/** All there is to know of one kind of behavior; SDL, validation, the inspector and the sampler are made of it. */
export type BehaviorDefinition<Kind extends BehaviorKind> = {
  kind: Kind;
  /** Its name in the API. */
  typeName: `${Capitalize<Kind>}Behavior`;
  help: string;
  /** In the order in which they are shown. What has no default must be given; a default of null means that null is allowed. */
  parameters: { readonly [Name in Exclude<keyof Of<Kind>, 'id' | 'kind' | 'enabled'>]: Parameter };
  /** Its closed form: what it makes of the motion at `t` seconds. Kinds without one place the whole layer afterwards. */
  move?: (behavior: Of<Kind>, motion: Motion, t: number) => void;
};
