import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { readImage } from '../images/stored-image.ts';
import { type ProviderContext, WorkFailure } from '../providers/provider.ts';
import { nameSources } from '../sheets/name-sources.ts';
import type { SheetSource } from '../sheets/sheet.ts';
import { SheetError } from '../sheets/sheet-error.ts';
import { isOneFile } from './is-one-file.ts';
import type { exportSpritesWork } from './sprites-work.ts';
import type { WrittenFile } from './written-file.ts';

type Work = z.output<typeof exportSpritesWork>;

/** Every picture once, however often it is shown. */
const readSources = async (deps: Deps, { sources }: Work): Promise<SheetSource[]> => {
  const shown = new Set(sources.flatMap(({ frames }) => frames.map(({ sha256 }) => sha256)));
  const pictures = new Map<string, SheetSource['pictures'][number]>();
  for (const sha256 of shown) pictures.set(sha256, await deps.codec.decode(await readImage(deps, sha256)));
  const names = nameSources(sources);
  return sources.map(({ name, frames, loop, pivot }, index) => ({
    ...names[index]!,
    name,
    pictures: frames.map(({ sha256 }) => pictures.get(sha256)!),
    durationsMs: frames.map(({ durationMs }) => durationMs),
    loop,
    pivot,
  }));
};

/** The pieces of the file: a zip, or the one file that it is. @throws WorkFailure when it cannot be packed so */
export const writeSprites = async (
  deps: Deps,
  work: Work,
  { signal, progress }: ProviderContext,
): Promise<AsyncIterable<Uint8Array>> => {
  const sources = await readSources(deps, work);
  progress(0.2, 'packing');
  const files = await deps.workshop
    .writeSheet(sources, work.options, work.format, work.name, signal)
    .catch(failure);
  progress(0.6, 'writing');
  const [first] = files;
  return isOneFile(work.format, work.sources)
    ? pieces(await bytesOf(deps, first!))
    : deps.archives.pack(contents(deps, files));
};

const bytesOf = async ({ codec }: Deps, file: WrittenFile): Promise<Uint8Array> => {
  if ('text' in file) return Buffer.from(file.text, 'utf8');
  return 'picture' in file ? codec.encodePng(file.picture) : file.bytes;
};

async function* contents(deps: Deps, files: readonly WrittenFile[]) {
  for (const file of files) yield { path: file.path, bytes: await bytesOf(deps, file) };
}

async function* pieces(bytes: Uint8Array) {
  yield bytes;
}

const failure = (error: unknown): never => {
  if (error instanceof SheetError)
    throw new WorkFailure('INVALID_RESULT', error.message, false, { cause: error });
  throw error;
};
