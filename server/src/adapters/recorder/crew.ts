import { MessageChannel } from 'node:worker_threads';
import type { Threads } from '../threads/threads.ts';
import { type Lane, openLane } from './lane.ts';
import type { Reel } from './reel.ts';
import type { RecorderWork } from './work.ts';

/** The threads of a recording. */
export type Crew = {
  /** Those that give pieces, which they do in turns. */
  lanes: Lane[];
  /** How many pieces come after those of the frames, from the first lane. */
  piecesAfter: number;
  close(): Promise<void>;
};

/**
 * Puts two threads to work. Where each frame can be encoded by itself, both paint and encode, in turns; else one paints while
 * the other encodes.
 */
export const hireCrew = (threads: Threads<RecorderWork>, reel: Reel, ending: AbortController): Crew => {
  if (reel.format !== 'MP4' && reel.format !== 'GIF') {
    const lanes = [0, 1].map(() => openLane(threads, { work: 'FRAMES', reel }, [], ending));
    return { lanes, piecesAfter: 0, close: closeAll(lanes) };
  }
  const { scene: _scene, pictures: _pictures, ...size } = reel;
  const { port1: sink, port2: source } = new MessageChannel();
  const painter = openLane(threads, { work: 'PAINT', reel, sink }, [sink], ending);
  const encoder = openLane(threads, { work: 'ENCODE', reel: size, source }, [source], ending);
  return { lanes: [encoder], piecesAfter: 2, close: closeAll([painter, encoder]) };
};

const closeAll = (lanes: Lane[]) => async (): Promise<void> => {
  await Promise.all(lanes.map((lane) => lane.close()));
};
