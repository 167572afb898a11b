import { useMemo } from 'react';
import type { Color } from '../../editor/pixels/color.ts';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { colorsIn } from '../../editor/pixels/palette.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { usePainting } from './use-painting.ts';

/** The colors of a painting, most used first, then the added ones; counted anew after each step. */
export const usePalette = (painting: Painting, added: readonly Color[]): readonly Color[] => {
  usePainting(painting);
  const content = painting.content();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content's number stands for the pixels
  return useMemo(() => {
    const own = colorsIn(flattened(painting.picture, painting.marks().floating));
    return [...own, ...added.filter((color) => !own.includes(color))];
  }, [painting, content, added]);
};
