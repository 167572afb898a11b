import type { Playing } from '../../play-through.ts';
import type { TimelineTag } from './timeline.ts';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A tag as one of our animations: which frames in which order, and how they are played. */
export const playTag = ({ from, to, direction, repeat }: TimelineTag): Playing & { order: number[] } => {
  const forward = range(from, to);
  const order = direction === 'REVERSE' || direction === 'PING_PONG_REVERSE' ? forward.reverse() : forward;
  const thereAndBack = direction === 'PING_PONG' || direction === 'PING_PONG_REVERSE';
  // Aseprite counts each way: once there is 1, and back again is 2.
  if (repeat === 1) return { order, loop: 'ONCE', plays: null };
  return { order, loop: thereAndBack ? 'PING_PONG' : 'LOOP', plays: repeat || null };
};
