import type { Crew } from './crew.ts';
import type { FrameRange } from './work.ts';

/**
 * Frames that a lane makes before it is the other's turn. Each range costs the painting of one frame more, the one before it; and
 * this times three is how far the threads may be ahead of whoever takes the pieces.
 */
export const rangeFrames = 6;

/** All pieces in order. What was asked for is made meanwhile; more is only asked for when pieces are taken. */
export const inTurns = async function* (
  { lanes, piecesAfter }: Crew,
  frameCount: number,
): AsyncGenerator<Uint8Array> {
  const rangeOf = (turn: number): FrameRange => ({
    from: turn * rangeFrames,
    to: Math.min(frameCount, (turn + 1) * rangeFrames),
  });
  const laneOf = (turn: number) => lanes[turn % lanes.length]!;
  const ask = (turn: number): void => {
    if (turn * rangeFrames < frameCount) laneOf(turn).ask(rangeOf(turn));
  };
  for (let turn = 0; turn < lanes.length; turn++) ask(turn);
  for (let turn = 0; turn * rangeFrames < frameCount; turn++) {
    ask(turn + lanes.length);
    const { from, to } = rangeOf(turn);
    for (let index = from; index < to; index++) yield await laneOf(turn).next();
  }
  for (let piece = 0; piece < piecesAfter; piece++) yield await laneOf(0).next();
};
