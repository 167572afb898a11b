import { z } from 'zod';
import { mapPixels } from './map-pixels.ts';
import type { StepDefinition } from './step.ts';

export const axes = ['HORIZONTAL', 'VERTICAL'] as const;
const options = z.object({ axis: z.enum(axes) });

/** Mirrors left and right, or top and bottom. */
export const flip: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ axis }) => (axis === 'HORIZONTAL' ? 'flip left and right' : 'flip top and bottom'),
  carry: ({ left, top, width, height }, { axis }, before) => ({
    left: axis === 'HORIZONTAL' ? before.width - left - width : left,
    top: axis === 'VERTICAL' ? before.height - top - height : top,
    width,
    height,
  }),
  apply: (picture, { axis }) =>
    mapPixels(picture, picture.width, picture.height, (x, y) =>
      axis === 'HORIZONTAL' ? [picture.width - 1 - x, y] : [x, picture.height - 1 - y],
    ),
};
