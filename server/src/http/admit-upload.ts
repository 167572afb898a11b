import type { Context } from '../graphql/context.ts';
import { Refusal, refusalFor } from './refusal.ts';

/** Bodies with files are in memory until all of them has come: so many at once of everybody, and of one person. */
const atOnce = 12;
const ofPerson = 4;
const retryAfterSeconds = 5;

export type UploadPlaces = Map<string, number>;
export const createUploadPlaces = (): UploadPlaces => new Map();

/** Without the header it is refused as another page's form, signed in or not. */
export const isUpload = ({ headers }: Request): boolean =>
  headers.has('graphql-preflight') &&
  (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/');

const takenOf = (places: UploadPlaces): number => [...places.values()].reduce((sum, count) => sum + count, 0);

/**
 * Asked before any of the body is read.
 * @returns what leaves the place again
 * @throws Refusal when nobody is signed in, or too much is on its way
 */
export const admitUpload = ({ viewer }: Context, places: UploadPlaces): (() => void) => {
  if (!viewer) throw new Refusal('UNAUTHENTICATED', 'Sign in before you upload: signInAsGuest is enough.');
  const { userId } = viewer;
  const own = places.get(userId) ?? 0;
  if (own >= ofPerson || takenOf(places) >= atOnce) {
    const words =
      own >= ofPerson
        ? `There may be ${ofPerson} uploads of one person at the same time.`
        : `There are ${atOnce} uploads on their way already.`;
    throw refusalFor(retryAfterSeconds, 'RATE_LIMITED', `${words} Try again in ${retryAfterSeconds} s.`);
  }
  places.set(userId, own + 1);
  return () => {
    const left = (places.get(userId) ?? 1) - 1;
    if (left > 0) places.set(userId, left);
    else places.delete(userId);
  };
};
