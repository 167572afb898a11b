import type { ColorName } from '../color/colors.ts';
import type { ElementName } from './elements.ts';
import type { PlaceName } from './places.ts';
import type { Arrangement, CameraWord, Condition, PoseName } from './plan.ts';
import type { RelationWord } from './relations.ts';
import type { TradeName } from './trades.ts';
import type { Trait } from './traits.ts';

/** Something that can be drawn: what a plan calls it, and what people do. */
export type Thing = { readonly subject: string; readonly name: string };

/** A part of a body or a thing, and the paints it may mean: the first that a subject has. */
export type Part = { readonly name: string; readonly paints: readonly string[] };

/** Everything a phrase may mean; what it does mean, its neighbors decide. */
export type Meaning = {
  thing?: Thing;
  wearable?: string;
  color?: ColorName;
  element?: ElementName;
  trait?: Trait;
  part?: Part;
  place?: PlaceName;
  trade?: TradeName;
  pose?: PoseName;
  camera?: CameraWord;
  condition?: Condition;
  number?: number;
  arrangement?: Arrangement;
  relation?: RelationWord;
  silent?: true;
};
