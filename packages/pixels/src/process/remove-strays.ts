import { z } from 'zod';
import { eachComponent } from '../matte/each-component.ts';
import type { StepDefinition } from './step.ts';
import { visibleMask } from './visible-mask.ts';

const options = z.object({ maxPixels: z.int().min(1).max(4_096) });

/** Specks go: whatever hangs on nothing and has no more than so many pixels. The largest piece always stays. */
export const removeStrays: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ maxPixels }) => `remove strays up to ${maxPixels} px`,
  apply(picture, { maxPixels }) {
    const { width, height } = picture;
    const pixels = picture.pixels.slice();
    const visible = visibleMask(picture);
    let largest = 0;
    eachComponent(visible, width, height, 8, ({ length }) => {
      largest = Math.max(largest, length);
    });
    eachComponent(visible, width, height, 8, (places) => {
      if (places.length > maxPixels || places.length === largest) return;
      for (const place of places) pixels.fill(0, place * 4, place * 4 + 4);
    });
    return { ...picture, pixels };
  },
};
