import type { AnimationLoop } from './animation-loop.ts';
import { limits } from './limits.ts';

export type Playing = {
  loop: AnimationLoop;
  /** How often it is played before it stays, there and back each counted; null for ever, and for what is played ONCE. */
  plays: number | null;
};

/** What is said of how an animation is played; without `plays` for ever, or once. */
export type HowPlayed = Pick<Playing, 'loop'> & Partial<Playing>;

/** How often it is played before it stays; 0 for ever. */
export const playCount = ({ loop, plays }: HowPlayed): number => (loop === 'ONCE' ? 1 : (plays ?? 0));

/** So often there and back in turn, no end twice. */
const ways = <T>(frames: readonly T[], count: number): T[] => {
  const back = frames.toReversed();
  return Array.from({ length: count }, (_, way) => {
    const order = way % 2 === 0 ? frames : back;
    return way === 0 ? order : order.slice(1);
  }).flat();
};

/**
 * An animation for those who know only one way through it: the frames in the order in which they are shown, and how often
 * all of them are, 0 for ever. There and back for a number of times is written out, or where that would be too long, to the
 * end of the last way back.
 */
export const playThrough = <T>(
  frames: readonly T[],
  playing: HowPlayed,
): { frames: readonly T[]; plays: number } => {
  const plays = playCount(playing);
  if (playing.loop !== 'PING_PONG' || frames.length < 2) return { frames, plays };
  const length = frames.length + (plays - 1) * (frames.length - 1);
  if (plays > 0 && length <= limits.frameCount) return { frames: ways(frames, plays), plays: 1 };
  return { frames: ways(frames, 2).slice(0, -1), plays: Math.ceil(plays / 2) };
};
