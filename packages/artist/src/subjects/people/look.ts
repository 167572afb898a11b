import type { Carried } from '../../prompt/plan.ts';
import type { Build } from '../../rig/build.ts';
import type { EyeName } from '../../stamps/eyes.ts';
import type { MouthName } from '../../stamps/mouths.ts';

export type Garment =
  | 'tunic'
  | 'robe'
  | 'armor'
  | 'dress'
  | 'coat'
  | 'bare'
  | 'bones'
  | 'rags'
  | 'machine'
  | 'vest';
export type HairStyle =
  | 'short'
  | 'long'
  | 'spiky'
  | 'bald'
  | 'bun'
  | 'braids'
  | 'bob'
  | 'tail'
  | 'mohawk'
  | 'curly';
export type BeardStyle = 'none' | 'full' | 'long' | 'mustache' | 'goatee' | 'braided';
export type HeadKind = 'human' | 'skull' | 'machine' | 'hooded' | 'masked' | 'rock' | 'pumpkin';

/** What is woven into a garment, in the paint `print`. */
export type Print = 'stripes' | 'checks' | 'dots' | 'halves' | 'camouflage' | 'plates';

/** What the front of a garment has: lapels, a row of buttons, the bib of overalls. */
export type Front =
  | 'suit'
  | 'buttons'
  | 'crossed'
  | 'bib'
  | 'braces'
  | 'waistcoat'
  | 'vest'
  | 'bands'
  | 'straps'
  | 'hero'
  | 'number'
  | 'cross'
  | 'stole'
  | 'collar'
  | 'pompoms';

export type Kit = { readonly worn?: readonly (string | Carried)[]; readonly held?: readonly string[] };

/** How one kind of person looks, as data: the seed picks where there is a list. Paint names are the subject's. */
export type Look = {
  readonly build?: Build;
  readonly garment: Garment;
  readonly head?: HeadKind;
  readonly hair?: readonly HairStyle[];
  readonly beard?: readonly BeardStyle[];
  readonly ears?: 'round' | 'pointed' | 'large' | 'none';
  readonly eyes?: readonly EyeName[];
  readonly mouth?: readonly MouthName[];
  readonly tusks?: boolean;
  readonly nose?: 'none' | 'big' | 'hooked';
  readonly sleeves?: 'wide' | 'none' | 'plain';
  readonly belt?: boolean;
  readonly gloves?: boolean;
  /** Gloves as thick as a boxer's. */
  readonly mitts?: boolean;
  readonly print?: Print;
  readonly front?: Front;
  /** Wearables, by name or with the color that they always have. */
  readonly worn?: readonly (string | Carried)[];
  /** Names of things, right hand first; '' leaves the hand empty. */
  readonly held?: readonly string[];
  /** What siblings wear and hold in place of `worn` and `held`: the seed picks one, with what is above among them. */
  readonly kits?: readonly Kit[];
  readonly wings?: 'feather' | 'bat' | 'fairy';
  readonly tail?: 'devil' | 'fish';
  /** Dead people stretch their arms out before them. */
  readonly dead?: boolean;
};
