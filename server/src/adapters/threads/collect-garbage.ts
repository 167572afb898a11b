import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * V8 sees little in a few small objects, but behind each lie the pixels of a picture: left to itself, a thread holds 50 MB of
 * frames that nobody needs while it paints, and 200 MB of a large picture while it waits for more work. A collection of the
 * young ones takes less than a millisecond, and painting is faster with it, because memory is used again while it is in the
 * cache.
 */
setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

/**
 * A collection that also moves what is left together. V8 does so only where it holds little enough, so that after a busy hour
 * a third of what it keeps from the system lies between what is needed. It takes a tenth of a second for 60 MiB, in which the
 * thread does nothing else. The flag is the whole process's: where another thread collects meanwhile, it tidies up, too.
 */
export const compactHeap = (): void => {
  setFlagsFromString('--compact-on-every-full-gc');
  collectGarbage();
  setFlagsFromString('--no-compact-on-every-full-gc');
};
