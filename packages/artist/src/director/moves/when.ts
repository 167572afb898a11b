import type { Manner } from '../reading/manner.ts';

/**
 * When something begins and ends, s: what was said, and for the rest the usual length, within what a scene may last.
 * @param latest s: the end of the scene, for what has an open end; without it the usual length counts
 */
export const when = (
  { from, to, lasting, speed = 1 }: Manner,
  usualSeconds: number,
  latest?: number,
): { start: number; end: number } => {
  const length = lasting ?? latest ?? usualSeconds / speed;
  const start = Math.min(
    599,
    from ?? (to !== undefined && lasting !== undefined ? Math.max(0, to - lasting) : 0),
  );
  const open = lasting === undefined && latest !== undefined ? latest : start + length;
  return { start, end: Math.min(600, Math.max(start + 0.1, to ?? open)) };
};
