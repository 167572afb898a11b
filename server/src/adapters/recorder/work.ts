import type { MessagePort } from 'node:worker_threads';
import type { SceneDocument } from '@papeterie/stage';
import type { Recording } from '../../domain/scenes/recorder.ts';
import type { Reel } from './reel.ts';

/** Frames from (included) to (excluded). */
export type FrameRange = { from: number; to: number };

/** What an encoder knows of a recording. */
export type ReelSize = Omit<Reel, 'scene' | 'pictures'>;

/**
 * What a thread is asked for. Work with a `port` goes on until that is closed:
 * FRAMES paints and encodes the ranges that come through it, and answers with one piece a frame;
 * PAINT paints all frames into the `sink`; ENCODE takes them from the `source`, and answers ranges as FRAMES does, with two
 * pieces more after the last frame.
 */
export type RecorderWork =
  | { work: 'MEASURE'; bytes: Uint8Array }
  | { work: 'STILL'; scene: SceneDocument; pictures: Recording['pictures']; t: number; width: number }
  | { work: 'FRAMES'; reel: Reel; port: MessagePort }
  | { work: 'PAINT'; reel: Reel; port: MessagePort; sink: MessagePort }
  | { work: 'ENCODE'; reel: ReelSize; port: MessagePort; source: MessagePort };
