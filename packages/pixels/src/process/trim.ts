import { z } from 'zod';
import { type Box, boundingBox, commonBox } from './bounding-box.ts';
import { cutOut } from './cut-out.ts';
import { type StepDefinition, StepError } from './step.ts';

const options = z.object({ padding: z.int().min(0).max(256) });

/** Cuts away what is empty all around. */
export const trim: StepDefinition<z.output<typeof options>> = {
  options,
  operation: () => 'trim',
  // With padding it may grow, by no more than that: when it is done its size is looked at again.
  sizeOf: () => null,
  part: (pictures, { padding }) =>
    padded(commonBox(pictures.map((picture) => boundingBox(picture))), padding),
  apply(picture, { padding }) {
    return cutOut(picture, padded(boundingBox(picture), padding));
  },
  applyToFrames(frames, { padding }) {
    const box = padded(commonBox(frames.map((frame) => boundingBox(frame))), padding);
    return frames.map((frame) => cutOut(frame, box));
  },
};

const padded = (box: Box | null, padding: number): Box => {
  if (!box) throw new StepError('has nothing in it that could be seen: there is nothing to trim to');
  return {
    left: box.left - padding,
    top: box.top - padding,
    width: box.width + 2 * padding,
    height: box.height + 2 * padding,
  };
};
