import type { Easel } from './easel.ts';

/** The color of a smooth run through `colors` at `t` (0..1): two of them mix in a pattern where they meet. */
export const bandAt = (easel: Easel, colors: readonly number[], t: number, x: number, y: number): number => {
  const at = Math.min(1, Math.max(0, t)) * (colors.length - 1);
  const i = Math.min(colors.length - 2, Math.floor(at));
  // Plain bands with a seam of pattern between them look calmer than pattern everywhere.
  const share = (at - i - 0.25) * 2;
  return colors[easel.mixes(x, y, share) ? i + 1 : i]!;
};
