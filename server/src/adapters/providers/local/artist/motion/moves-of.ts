import type { ActionName } from '../../actions/actions.ts';
import type { BodyKind, Subject } from '../art.ts';
import type { Choreography } from './beat.ts';
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

const moves: Readonly<Record<BodyKind, Readonly<Record<ActionName, Choreography>>>> = {
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

/** How a subject does something: as its kind of body does. */
export const movesOf = ({ body, look }: Subject): Readonly<Record<ActionName, Choreography>> =>
  moves[body ?? (look ? 'PERSON' : 'THING')];
