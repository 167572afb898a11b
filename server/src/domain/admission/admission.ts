import { createHourlyRates } from './hourly-rates.ts';
import { type PlaceName, pixelTurns, type RateName, renditionTurns } from './limits.ts';
import { createPlaces } from './places.ts';
import { createTurns, type Turns } from './turns.ts';

export type StorageLimits = { guestBytes: number; userBytes: number };

/** Who gets in, and how much of everything they get. What it counts, it counts in this process. */
export type Admission = {
  /** False with RATE_LIMIT=off: everyone is trusted. */
  enforced: boolean;
  /** Takes one of so many an hour. A key that is null is not known, and not counted. @throws RateLimitedError */
  rate(name: RateName, key: string | null): void;
  /** Takes one of so many places at once. @returns what leaves it @throws RateLimitedError */
  place(name: PlaceName, key: string | null): () => void;
  /** How many bytes an owner may keep. */
  storage: StorageLimits;
  /** Room for pixels in memory, in megapixels: it is not lifted by RATE_LIMIT=off. See inPixelTurn. */
  pixels: Turns;
  /** The same for pictures in other sizes and formats. */
  renditions: Turns;
};

type Options = { enforced: boolean; storage: StorageLimits; now?: () => number };

const turnsOf = ({ megapixels, line, what }: { megapixels: number; line: number; what: string }): Turns =>
  createTurns(megapixels, line, what);

const free = () => undefined;

export const createAdmission = ({ enforced, storage, now = Date.now }: Options): Admission => {
  const rate = createHourlyRates(now);
  const place = createPlaces();
  return {
    enforced,
    storage,
    pixels: turnsOf(pixelTurns),
    renditions: turnsOf(renditionTurns),
    rate(name, key) {
      if (enforced && key !== null) rate(name, key);
    },
    place: (name, key) => (enforced && key !== null ? place(name, key) : free),
  };
};
