import type { Reel } from '../reel.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

/** A zip of frame-0001.png and so on, with as many digits as the last one needs, so that they sort as they play. */
export const sequenceFile = (
  { frameCount }: Pick<Reel, 'frameCount'>,
  frames: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> => {
  const digits = Math.max(4, String(frameCount).length);
  return storedZip(named(frames, (number) => `frame-${String(number).padStart(digits, '0')}.png`));
};

const named = async function* (
  frames: AsyncIterable<Uint8Array>,
  nameOf: (number: number) => string,
): AsyncGenerator<ZipEntry> {
  let number = 0;
  for await (const bytes of frames) yield { name: nameOf(++number), bytes };
};
