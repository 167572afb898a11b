import type { BodyKind, Subject } from '../art.ts';
import type { Moves } from './beat.ts';
import { beastMoves } from './bodies/beast.ts';
import {
  crawlerMoves,
  drifterMoves,
  flyerMoves,
  hopperMoves,
  plantMoves,
  swimmerMoves,
  thingMoves,
  vesselMoves,
  walkerMoves,
} from './bodies/loose.ts';
import { personMoves } from './bodies/person.ts';

const moves: Readonly<Record<BodyKind, Moves>> = {
  PERSON: personMoves,
  BEAST: beastMoves,
  WALKER: walkerMoves,
  HOPPER: hopperMoves,
  FLYER: flyerMoves,
  SWIMMER: swimmerMoves,
  DRIFTER: drifterMoves,
  CRAWLER: crawlerMoves,
  PLANT: plantMoves,
  VESSEL: vesselMoves,
  THING: thingMoves,
};

/** How a subject does something: in its own way, or else as its kind of body does. */
export const movesOf = ({ body, look, moves: own }: Subject, noun: string): Moves => ({
  ...moves[body ?? (look ? 'PERSON' : 'THING')],
  ...own?.(noun),
});
