import type { TurnsOptions } from './turns.ts';

/**
 * Every "enough" of the house that is about shares: so much for each, so much at once. Bounds of a single input are in
 * domain/bounds.ts and hold for everybody; these are lifted by RATE_LIMIT=off, but for what turns have of everybody
 * together: that is the memory that there is.
 */

/** So many an hour for each key; what was not used is saved up to the same number. */
export const hourlyRates = {
  guestsOfAddress: { perHour: 60, what: 'new guests from one address' },
  signUpsOfAddress: { perHour: 20, what: 'new accounts from one address' },
} as const;
export type RateName = keyof typeof hourlyRates;

/** So many at the same time for each key. */
export const simultaneous = {
  /** More than the sockets and subscriptions of an address, which are connections as well. */
  connectionsOfAddress: { most: 600, what: 'open connections from one address' },
  socketsOfPerson: { most: 20, what: 'connections of one person' },
  socketsOfAddress: { most: 100, what: 'connections from one address' },
  streamsOfPerson: { most: 100, what: 'subscriptions of one person' },
  streamsOfAddress: { most: 400, what: 'subscriptions from one address' },
} as const;
export type PlaceName = keyof typeof simultaneous;

/** Passwords that are hashed at once, and how many of one address wait for that. */
export const hashingTurns: TurnsOptions = { capacity: 2, line: 8, lineOfAll: 400, what: 'sign-ins' };

/**
 * Unfinished jobs of one owner, of the guests of one household together (a class that draws at the same time), and of all
 * guests: a thousand of them do not keep the queue for hours.
 */
export const unfinishedJobs = { guest: 20, user: 200, household: 120, guests: 400 } as const;

/**
 * Work on pixels outside of jobs, renditions of pictures included: so many megapixels at once of everybody together, four
 * bytes each at the least, and so many pieces of work of one owner in the line.
 */
export const pixelTurns: TurnsOptions = {
  capacity: 34,
  line: 128,
  lineOfAll: 1_000,
  what: 'pieces of pixel work',
};

/**
 * Operations of GraphQL that have arrived, in turns between addresses. A studio has a dozen under way and a school a few
 * hundred, each for milliseconds: of those sixteen are at work and the others wait for as long. The line of an address is
 * as long as it has connections.
 */
export const operationTurns: TurnsOptions = {
  capacity: 256,
  capacityOfOwner: 16,
  line: simultaneous.connectionsOfAddress.most,
  lineOfAll: 2_000,
  what: 'operations',
};

/** Documents that ask for the schema and are not remembered: each answer has a megabyte, and is made without a pause. */
export const introspectionTurns: TurnsOptions = {
  capacity: 1,
  line: 10,
  lineOfAll: 50,
  what: 'askings for the schema',
};
