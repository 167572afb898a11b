import { setImmediate as otherWork } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { createEncodePng } from '@papeterie/pixels/formats/png/encode-png';
import { deflateQuickly } from '../../images/zlib.ts';
import type { FrameEncoder } from '../encoders.ts';
import { createInbox } from '../inbox.ts';
import { createApngFrameEncoder } from '../png/apng-frame-encoder.ts';
import type { Reel } from '../reel.ts';
import { createWebpFrameEncoder } from '../webp/webp-frame-encoder.ts';
import type { FrameRange } from '../work.ts';
import { openReel, type PaintFrame } from './open-reel.ts';

/** Paints and encodes the ranges of frames that it is asked for, one piece a frame, until the port is closed. */
export const paintAndEncode = async (reel: Reel, port: MessagePort): Promise<void> => {
  const inbox = createInbox<FrameRange>(port);
  const paint = await openReel(reel);
  const encode = await frameEncoderOf(reel, paint);
  let frame = new Uint8Array(reel.width * reel.height * 4);
  let before = new Uint8Array(frame.byteLength);
  let painted = -1;

  for (let range = await inbox.next(); range; range = await inbox.next()) {
    // Another thread painted the one before, and this one is sure to paint it alike.
    if (buildsOnTheOneBefore(reel) && range.from > 0 && painted !== range.from - 1) {
      paint(range.from - 1, frame);
    }
    for (let index = range.from; index < range.to; index++) {
      [frame, before] = [before, frame];
      paint(index, frame);
      const piece = await encode(frame, index > 0 && buildsOnTheOneBefore(reel) ? before : null, index);
      painted = index;
      // Memory that a frame was read into is given back only here; and here one hears that nobody wants more.
      await otherWork();
      if (inbox.closed) return;
      port.postMessage(piece);
    }
  }
};

const buildsOnTheOneBefore = ({ format }: Reel): boolean => format !== 'PNG_SEQUENCE';

const frameEncoderOf = async (reel: Reel, paint: PaintFrame): Promise<FrameEncoder> => {
  const { format, width, height, fps, frameCount } = reel;
  if (format === 'PNG_SEQUENCE') return createEncodePng(width, height, deflateQuickly);
  if (format === 'APNG') return createApngFrameEncoder(width, height, fps);
  const middle = new Uint8Array(width * height * 4);
  paint(Math.floor(frameCount / 2), middle);
  return createWebpFrameEncoder(reel, middle);
};
