import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { Archives } from '../../domain/archives/ports.ts';

type Files = Parameters<Archives['pack']>[0];

/** Compressed already: trying again takes time and gains nothing. */
const doesNotShrink = /\.(png|jpe?g|gif|webp|avif|mp3|ogg|m4a|aac|flac|mp4|zip)$/i;

/** Gives one file after the other, each when its turn to be written has come, so that at most two are in memory. */
const feed = async (zip: yazl.ZipFile, files: Files, stopped: Promise<'stopped'>): Promise<void> => {
  for await (const { path, bytes } of files) {
    const turn = new Promise<'taken'>((resolve) => {
      zip.addReadStreamLazy(path, { size: bytes.byteLength, compress: !doesNotShrink.test(path) }, (give) => {
        give(null, Readable.from([bytes]));
        resolve('taken');
      });
    });
    if ((await Promise.race([turn, stopped])) === 'stopped') return;
  }
  zip.end();
};

/** See Archives. Whoever stops reading it stops the source too; an error of the source is thrown. */
export async function* packZip(files: Files): AsyncGenerator<Uint8Array, void> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  let stop = () => {};
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  zip.on('error', (error: Error) => output.destroy(error));
  const fed = feed(zip, files, stopped).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    stop();
    await fed;
  }
}
