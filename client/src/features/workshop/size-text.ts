type Size = { width: number; height: number };

const text = ({ width, height }: Size) => `${width}×${height}`;

/** "64×64", or "64×64 → 41×60" when it would become another. */
export const sizeText = (before: Size | undefined, after: Size | undefined): string => {
  if (!before) return '';
  if (!after || text(before) === text(after)) return text(before);
  return `${text(before)} → ${text(after)}`;
};
