import type { Deps } from '../deps.ts';
import { inTurn } from './turns.ts';

/**
 * Does work outside of jobs that has so many pixels in memory, when there is room for them. Never one within another: the
 * outer one would keep the room that the inner one waits for.
 * @param owner who it is for: nobody waits behind another's hundred
 * @throws RateLimitedError when too much of this owner is waiting already
 */
export const inPixelTurn = <Result>(
  { admission }: Pick<Deps, 'admission'>,
  owner: string,
  pixels: number,
  work: () => Promise<Result>,
): Promise<Result> => inTurn(admission.pixels, owner, pixels / 1e6, work);
