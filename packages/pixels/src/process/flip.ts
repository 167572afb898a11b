import { z } from 'zod';
import { type Axis, mirrored } from './mirrored.ts';
import type { StepDefinition } from './step.ts';

export const axes = ['HORIZONTAL', 'VERTICAL'] as const satisfies readonly Axis[];
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
  apply: (picture, { axis }) => mirrored(picture, axis),
};
