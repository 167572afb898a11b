import type { Picture } from '@papeterie/stage';
import { encodeFrames } from './thread/encode-frames.ts';
import { measure } from './thread/measure.ts';
import { paintAndEncode } from './thread/paint-and-encode.ts';
import { paintFrames } from './thread/paint-frames.ts';
import { still } from './thread/still.ts';
import type { RecorderWork } from './work.ts';

/** The worker thread: one piece of work at a time. Two that work together hear from each other when one ends. */
export default async (task: RecorderWork): Promise<Picture | Uint8Array | undefined> => {
  switch (task.work) {
    case 'MEASURE':
      return measure(task.bytes);
    case 'STILL':
      return still(task.scene, task.pictures, task.t, task.width);
    case 'FRAMES':
      await paintAndEncode(task.reel, task.port);
      return undefined;
    case 'PAINT':
      task.port.once('close', () => task.sink.close());
      await paintFrames(task.reel, task.port, task.sink).finally(() => task.sink.close());
      return undefined;
    case 'ENCODE':
      task.port.once('close', () => task.source.close());
      await encodeFrames(task.reel, task.port, task.source).finally(() => task.source.close());
      return undefined;
  }
};
