import type { Lch } from '@papeterie/pixels/oklab';
import type { ColorName } from './colors.ts';

/** How a surface takes the light. */
export type PaintKind = 'matte' | 'metal' | 'gel' | 'glow' | 'crystal' | 'flat';

export type Paint = { readonly color: Lch; readonly kind: PaintKind };

/** What a subject offers for one of its parts: the seed picks one of the colors unless the prompt names one. */
export type PaintChoice = { readonly colors: readonly ColorName[]; readonly kind: PaintKind };

export type PaintChoices = Readonly<Record<string, PaintChoice>>;

const choice =
  (kind: PaintKind) =>
  (...colors: ColorName[]): PaintChoice => ({ colors, kind });

export const matte = choice('matte');
export const metal = choice('metal');
export const gel = choice('gel');
export const glow = choice('glow');
export const crystal = choice('crystal');
/** One tone, no form: eyes, paper marks, panes. */
export const flat = choice('flat');
