import { setImmediate as otherWork } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import type { Palette } from '@papeterie/pixels/formats/gif/gifenc';
import { createGifEncoder } from '../gif/gif-encoder.ts';
import { createInbox } from '../inbox.ts';
import { createMp4Encoder } from '../mp4/mp4-encoder.ts';
import type { FrameRange, ReelSize } from '../work.ts';

/**
 * Encodes the frames that come from the painter's thread, as far as it is asked to: one piece a frame, and after the last one
 * what is left, and what stands before all.
 */
export const encodeFrames = async (reel: ReelSize, port: MessagePort, source: MessagePort): Promise<void> => {
  const asked = createInbox<FrameRange>(port);
  const painted = createInbox<ArrayBuffer | Palette>(source);
  const palette = (await painted.next()) as Palette | null;
  if (!palette) return hold(asked);
  const encoder = reel.format === 'MP4' ? await createMp4Encoder(reel) : createGifEncoder(reel, palette);
  try {
    for (let range = await asked.next(); range; range = await asked.next()) {
      for (let index = range.from; index < range.to; index++) {
        const buffer = (await painted.next()) as ArrayBuffer | null;
        if (!buffer) return await hold(asked);
        await otherWork();
        if (asked.closed) return;
        const piece = encoder.encode(new Uint8Array(buffer), index);
        source.postMessage(buffer, [buffer]);
        port.postMessage(piece);
      }
      if (range.to < reel.frameCount) continue;
      const { rest, head } = encoder.finish();
      port.postMessage(rest);
      port.postMessage(head);
    }
  } finally {
    encoder.release();
  }
};

/** The painter is gone: why, is told from its thread, and then this port is closed. */
const hold = async (asked: { next(): Promise<unknown> }): Promise<void> => {
  while (await asked.next());
};
