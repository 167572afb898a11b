import type { PaintChoices } from '../../../color/paint.ts';
import type { TradeName } from '../../../prompt/trades.ts';
import type { Look } from '../look.ts';

/** What somebody of a trade wears and holds, and the paints of it. Hair and beard only where the trade is known by them. */
export type Outfit = { readonly paints?: PaintChoices; readonly look: Look };

export type Outfits = Partial<Readonly<Record<TradeName, Outfit>>>;
