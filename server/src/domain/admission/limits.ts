/**
 * Every "enough" of the house that is about shares: so much for each, so much at once. Bounds of a single input are in
 * domain/bounds.ts and hold for everybody; these are lifted by RATE_LIMIT=off, but for the turns: those are the memory
 * that there is.
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
export const hashing = { atOnce: 2, line: 8, what: 'sign-ins' } as const;

/** Unfinished jobs of one owner. */
export const unfinishedJobs = { guest: 20, user: 200 } as const;

/**
 * Work on pixels outside of jobs, renditions of pictures included: so many megapixels at once of everybody together, four
 * bytes each at the least, and so many pieces of work of one owner in the line.
 */
export const pixelTurns = { megapixels: 34, line: 128, what: 'pieces of pixel work' } as const;
