import type { Patch } from '../regions/layout.ts';

/** What a patch looks like from afar, as far as its extent tells: a word that is true, or "shape". */
export const shapeWord = ({
  kind,
  spans,
  left,
  right,
  top,
  bottom,
  area,
  atLeft,
  atRight,
  atTop,
  atBottom,
}: Patch): string => {
  if (kind !== 'THING') return spans ? 'band' : 'ground';
  const width = right - left + 1;
  const height = bottom - top + 1;
  const filled = area / (width * height);
  if (height > 2.2 * width) return 'tower';
  if (width > 4 * height) return 'bar';
  const isWhole = atLeft + atRight + atTop + atBottom === 0;
  const aspect = width / height;
  if (isWhole && aspect > 0.87 && aspect < 1.15 && filled > 0.74 && filled < 0.83) return 'circle';
  if (filled > 0.95) return 'box';
  return 'shape';
};
