import type { Patch } from '../regions/layout.ts';

const third = (from: number, to: number, side: number): number =>
  Math.min(2, Math.floor((3 * (from + to)) / 2 / side));

/** Where a patch is: "left", "top right"; "middle" for the very middle. */
export const placeWords = (
  { left, right, top, bottom }: Patch,
  picture: { width: number; height: number },
): string => {
  const across = ['left', '', 'right'][third(left, right, picture.width)];
  const down = ['top', '', 'bottom'][third(top, bottom, picture.height)];
  return [down, across].filter(Boolean).join(' ') || 'middle';
};
