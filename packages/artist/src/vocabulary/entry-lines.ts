import * as around from './entries/around.ts';
import * as eaten from './entries/eaten.ts';
import * as housed from './entries/housed.ts';
import * as made from './entries/made.ts';
import * as roaming from './entries/roaming.ts';
import type { Entry, EntryKind } from './entry.ts';

const tables: Readonly<Record<EntryKind, string>> = {
  food: eaten.food,
  drink: eaten.drink,
  tool: made.tool,
  weapon: made.weapon,
  clothing: made.clothing,
  instrument: made.instrument,
  furniture: housed.furniture,
  device: housed.device,
  container: housed.container,
  vehicle: roaming.vehicle,
  animal: roaming.animal,
  being: roaming.being,
  plant: roaming.plant,
  nature: roaming.nature,
  sky: roaming.sky,
  building: around.building,
  sport: around.sport,
  toy: around.toy,
  symbol: around.symbol,
  interface: around.interfaceParts,
  thing: around.thing,
};

/** An entry with what else it is called. */
export type EntryLine = { readonly entry: Entry; readonly words: readonly string[] };

/** 'car = automobile: auto, sedan': the name, the picture unless it has the same name, more words. */
const readLine = (line: string, kind: EntryKind): EntryLine => {
  const [said = '', words = ''] = line.split(': ');
  const [name = '', picture = name.replaceAll(' ', '-')] = said.split(' = ');
  return {
    entry: { name, picture: picture.includes('/') ? picture : `noto/${picture}`, kind },
    words: words === '' ? [] : words.split(', '),
  };
};

export const entryLines: readonly EntryLine[] = Object.entries(tables).flatMap(([kind, table]) =>
  table
    .trim()
    .split('\n')
    .map((line) => readLine(line, kind as EntryKind)),
);
