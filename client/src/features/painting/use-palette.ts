import { useMemo } from 'react';
import { colorsIn } from '../../editor/pixels/palette.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import type { Desk } from './desk.ts';
import { usePainting } from './use-painting.ts';

/** The colors of a painting, when it was opened most used first, then what came since; read anew after each step. */
export const usePalette = ({ painting, added, inOrder }: Desk): readonly number[] => {
  usePainting(painting);
  const content = painting.content();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content's number stands for the pixels
  return useMemo(() => {
    const own = colorsIn(flattened(painting.picture, painting.marks().floating));
    return inOrder([...own, ...added.filter((color) => !own.includes(color))]);
  }, [painting, content, added, inOrder]);
};
