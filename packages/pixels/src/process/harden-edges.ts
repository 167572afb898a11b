import { z } from 'zod';
import type { StepDefinition } from './step.ts';

const options = z.object({ threshold: z.number().min(0).max(1) });

/** What is half there becomes there or not, as pixel art has it. */
export const hardenEdges: StepDefinition<z.output<typeof options>> = {
  options,
  operation: () => 'harden edges',
  apply(picture, { threshold }) {
    const pixels = picture.pixels.slice();
    for (let at = 0; at < pixels.length; at += 4) {
      const stays = pixels[at + 3]! > 0 && pixels[at + 3]! >= threshold * 255;
      if (stays) pixels[at + 3] = 255;
      else pixels.fill(0, at, at + 4);
    }
    return { ...picture, pixels };
  },
};
