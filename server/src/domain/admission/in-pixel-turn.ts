import type { Deps } from '../deps.ts';

/**
 * Does work outside of jobs that has so many pixels in memory, when there is room for them. Never one within another: the
 * outer one would keep the room that the inner one waits for.
 * @param owner who it is for: nobody waits behind another's hundred
 * @throws RateLimitedError when too much of this owner is waiting already
 */
export const inPixelTurn = async <Result>(
  { admission }: Pick<Deps, 'admission'>,
  owner: string,
  pixels: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  const leave = await admission.pixels.take(owner, pixels / 1e6);
  try {
    return await work();
  } finally {
    leave();
  }
};
