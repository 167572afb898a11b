import { setImmediate as otherWork } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { createInbox } from '../inbox.ts';
import type { Reel } from '../reel.ts';
import { createFrameSource } from './frame-source.ts';
import { openReel } from './open-reel.ts';

/** Two to be on their way and one to paint on. */
const buffers = 3;

/**
 * Paints all frames in order into buffers that the encoder's thread sends back when it is done with them. First of all it sends
 * what the encoder must know.
 */
export const paintFrames = async (reel: Reel, port: MessagePort, sink: MessagePort): Promise<void> => {
  const control = createInbox<never>(port);
  const free = createInbox<ArrayBuffer>(sink);
  const source = createFrameSource(reel, await openReel(reel));
  sink.postMessage(source.palette);
  for (let index = 0; index < reel.frameCount; index++) {
    const buffer = index < buffers ? new ArrayBuffer(source.byteSize) : await free.next();
    await otherWork();
    if (!buffer || control.closed) return;
    source.fill(index, new Uint8Array(buffer));
    sink.postMessage(buffer, [buffer]);
  }
  await control.next();
};
