import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import type { Picture } from '../pixels/picture.ts';
import { StepError } from '../pixels/process/step.ts';

/**
 * Frames without their background; null when none can be told, or not in time. On a worker thread, like all work on many
 * pixels.
 */
export const cutOutFrames = async (
  { workshop }: Pick<Deps, 'workshop'>,
  frames: readonly Picture[],
): Promise<Picture[] | null> => {
  const step = { kind: 'removeBackground', options: { holes: false } } as const;
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  try {
    return await workshop.process(frames, [step], signal);
  } catch (error) {
    if (error instanceof StepError || signal.aborted) return null;
    throw error;
  }
};
