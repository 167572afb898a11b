import { z } from 'zod';
import { cutOut } from './cut-out.ts';
import { type StepDefinition, StepError } from './step.ts';

const place = z.int().min(-16_384).max(16_384);
const side = z.int().min(1).max(16_384);
const options = z.object({ x: place, y: place, width: side, height: side });

/** Cuts a part out; beyond the picture there is nothing. */
export const crop: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ width, height }) => `crop to ${width} × ${height}`,
  sizeOf: (_size, { width, height }) => ({ width, height }),
  part: (_pictures, { x, y, width, height }) => ({ left: x, top: y, width, height }),
  within: ({ x, y, ...size }, _still, { left, top }) => ({
    ...size,
    x: x + Math.round(left),
    y: y + Math.round(top),
  }),
  apply(picture, { x, y, width, height }) {
    if (x >= picture.width || y >= picture.height || x + width <= 0 || y + height <= 0) {
      throw new StepError(`lies outside the picture of ${picture.width} × ${picture.height} px`);
    }
    return cutOut(picture, { left: x, top: y, width, height });
  },
};
