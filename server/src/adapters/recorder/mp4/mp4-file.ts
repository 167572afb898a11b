import { spooled } from '../spool.ts';

/** @param pieces the samples, and last of all what stands before them */
export const mp4File = (pieces: AsyncIterable<Uint8Array>, spoolDir: string): AsyncIterable<Uint8Array> => {
  let head = new Uint8Array();
  const samples = async function* (): AsyncGenerator<Uint8Array> {
    let waiting: Uint8Array | null = null;
    for await (const piece of pieces) {
      if (waiting) yield waiting;
      waiting = piece;
    }
    head = Uint8Array.from(waiting ?? []);
  };
  return spooled(samples(), spoolDir, () => head);
};
