import type { Recorder, Recording } from '../../../src/domain/scenes/recorder.ts';
import { builtWorkers } from '../../support/built.ts';
import type { MovingScene } from './moving-scene.ts';

export const workerEntry = builtWorkers.recorderWorker;

export const ignoring = { signal: new AbortController().signal, progress: () => undefined };

/** A whole recording in memory. */
export const record = async (
  recorder: Recorder,
  moving: MovingScene,
  over: Pick<Recording, 'format'> & Partial<Recording>,
): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const recording = { ...moving, fps: 10, width: moving.scene.width, from: 0, to: 1, ...over };
  for await (const piece of recorder.record(recording, ignoring)) pieces.push(piece);
  return Buffer.concat(pieces);
};
