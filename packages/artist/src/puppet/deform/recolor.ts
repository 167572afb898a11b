import { type Canvas, channelsOf, white } from '../canvas.ts';
import { chromaOf, lightnessOf } from './tones.ts';

const mapColors = (canvas: Canvas, colorOf: (word: number) => number): Canvas => ({
  ...canvas,
  cells: canvas.cells.map((word) => (word === 0 ? 0 : colorOf(word))),
});

/** Hit: white but for the dark lines, which keep the figure readable. */
export const flash = (canvas: Canvas): Canvas => {
  const isHit = (word: number) => channelsOf(word)[3] > 127 && lightnessOf(word) > 0.3;
  const isAllDark = !canvas.cells.some(isHit);
  return mapColors(canvas, (word) => (isAllDark || isHit(word) ? white : word));
};

/** What is bright and colorful, or else what is light, becomes lighter by one of the figure's own tones. */
export const glow = (canvas: Canvas, lighter: (word: number) => number): Canvas => {
  const isBright = (word: number) => lightnessOf(word) > 0.55 && chromaOf(word) > 0.1;
  const hasBright = canvas.cells.some((word) => word !== 0 && isBright(word) && lighter(word) !== word);
  return mapColors(canvas, (word) =>
    (hasBright ? isBright(word) : lightnessOf(word) > 0.45) ? lighter(word) : word,
  );
};
