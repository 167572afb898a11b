import { z } from 'zod';
import { islandsOf } from './islands.ts';
import type { StepDefinition } from './step.ts';

const options = z.object({ maxPixels: z.int().min(1).max(4_096) });

/** Specks go: whatever hangs on nothing and has no more than so many pixels. The largest piece always stays. */
export const removeStrays: StepDefinition<z.output<typeof options>> = {
  options,
  operation: ({ maxPixels }) => `remove strays up to ${maxPixels} px`,
  apply(picture, { maxPixels }) {
    const pixels = picture.pixels.slice();
    const islands = islandsOf(picture);
    const largest = islands.reduce((most, { length }) => Math.max(most, length), 0);
    for (const island of islands) {
      if (island.length > maxPixels || island.length === largest) continue;
      for (const place of island) pixels.fill(0, place * 4, place * 4 + 4);
    }
    return { ...picture, pixels };
  },
};
