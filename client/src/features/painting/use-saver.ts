import { useRef, useState } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { pngFile } from './encode-png.ts';
import { usePainting } from './use-painting.ts';
import type { SaveOutcome } from './use-save.ts';

/** What is sent: the file, and the picture that it was painted over; none to save over whatever is there. */
export type Send = (file: File, base: string | undefined) => Promise<SaveOutcome>;

/**
 * Saves a painting over the picture that it began with, and from then on over what was saved. Another version that
 * came first is no failure: `isConflict` until it is decided.
 */
export const useSaver = (painting: Painting, startSha256: string, send: Send, done: string) => {
  usePainting(painting);
  const base = useRef(startSha256);
  const [isConflict, setConflict] = useState(false);
  const isBusy = useRef(false);

  const save = async (isAnyway = false) => {
    if (isBusy.current) return;
    isBusy.current = true;
    // Painting goes on while it is sent.
    painting.finish();
    const content = painting.content();
    const file = pngFile(flattened(painting.picture, painting.marks().floating), 'painted.png');
    const outcome = await send(file, isAnyway ? undefined : base.current);
    isBusy.current = false;
    if (outcome.problem) notifyProblem(outcome.problem);
    setConflict(outcome.isConflict ?? false);
    if (outcome.problem || outcome.isConflict) return;
    if (outcome.sha256) base.current = outcome.sha256;
    painting.setSaved(content);
    notify(done);
  };
  return {
    save,
    isConflict,
    endConflict: () => setConflict(false),
    /** What is painted lies over this picture from now on. */
    setBase: (sha256: string) => {
      base.current = sha256;
    },
    base: () => base.current,
  };
};
