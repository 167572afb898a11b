import type { Subject } from '../../art.ts';
import { type TradeName, trades } from '../../prompt/trades.ts';
import { person } from './person.ts';
import { guarding } from './trades/guarding.ts';
import { learned } from './trades/learned.ts';
import type { Outfits } from './trades/outfit.ts';
import { performing } from './trades/performing.ts';
import { serving } from './trades/serving.ts';
import { working } from './trades/working.ts';

const outfits: Outfits = { ...learned, ...serving, ...working, ...guarding, ...performing };

const isTrade = (name: string): name is TradeName => name in trades;

const dressed = new Map(
  Object.entries(outfits).map(([name, { paints, look }]) => [
    name,
    person({ name, words: [], home: 'city', paints, look }),
  ]),
);

/** A trade as somebody who lends their outfit to whoever has it: a villager, a zombie, a frog. */
export const tradeNamed = (name: string): Subject | undefined =>
  isTrade(name) ? dressed.get(name) : undefined;
