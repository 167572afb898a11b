import { createHourlyRates } from './hourly-rates.ts';
import { createHouseholds, type Households } from './households.ts';
import { introspectionTurns, operationTurns, type PlaceName, pixelTurns, type RateName } from './limits.ts';
import { createPlaces } from './places.ts';
import { createTurns, type Turns, type TurnsOptions } from './turns.ts';

/** Bytes that each guest and each account may keep, the guests of one household together, and all guests. */
export type StorageLimits = {
  guestBytes: number;
  userBytes: number;
  householdBytes: number;
  guestsBytes: number;
};

/** Who gets in, and how much of everything they get. What it counts, it counts in this process. */
export type Admission = {
  /** False with RATE_LIMIT=off: everyone is trusted. */
  enforced: boolean;
  /** Takes one of so many an hour. A key that is null is not known, and not counted. @throws RateLimitedError */
  rate(name: RateName, key: string | null): void;
  /** Takes one of so many places at once. @returns what leaves it @throws RateLimitedError */
  place(name: PlaceName, key: string | null): () => void;
  /** How many bytes may be kept. */
  storage: StorageLimits;
  /** Room for pixels in memory, in megapixels: it is not lifted by RATE_LIMIT=off. See inPixelTurn. */
  pixels: Turns;
  /** Operations of GraphQL, by address. */
  operations: Turns;
  /** Those that ask for the schema, by address. */
  introspections: Turns;
  /** Who shares the turns of the queue. */
  households: Households;
};

type Options = { enforced: boolean; storage: StorageLimits; now?: () => number };

const free = () => undefined;

/** Where everyone is trusted an owner may have all that there is. */
const unshared = ({ capacityOfOwner: _share, lineOfAll, ...options }: TurnsOptions): TurnsOptions => ({
  ...options,
  lineOfAll,
  line: lineOfAll,
});

export const createAdmission = ({ enforced, storage, now = Date.now }: Options): Admission => {
  const rate = createHourlyRates(now);
  const place = createPlaces();
  const turns = (options: TurnsOptions) => createTurns(enforced ? options : unshared(options));
  return {
    enforced,
    storage,
    pixels: createTurns(pixelTurns),
    operations: turns(operationTurns),
    introspections: turns(introspectionTurns),
    households: createHouseholds(),
    rate(name, key) {
      if (enforced && key !== null) rate(name, key);
    },
    place: (name, key) => (enforced && key !== null ? place(name, key) : free),
  };
};
