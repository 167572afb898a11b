import type { DrawingOptions } from '@papeterie/artist/drawing-options';
import { detailWords, directionWords, outlineWords, shadingWords, viewWords } from './words.ts';

/** The fields that every drawing request shares. What is undefined is left out on the wire. */
export const drawingFields = ({ outline, shading, detail, view, direction }: DrawingOptions) => ({
  outline: outline && outlineWords[outline],
  shading: shading && shadingWords[shading],
  detail: detail && detailWords[detail],
  view: view && viewWords[view],
  direction: direction && directionWords[direction],
});

/** On the wire 0 means "any", and nobody could draw that again; so our 0 takes the largest seed there is. */
export const wireSeed = (seed: number): number => seed || 2_147_483_647;
