import { nameSources } from '@papeterie/pixels/sheets/name-sources';
import { SheetError } from '@papeterie/pixels/sheets/sheet-error';
import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { readImage } from '../images/stored-image.ts';
import type { FiledSource, WrittenFile } from '../processing/pixel-work.ts';
import { type ProviderContext, WorkFailure } from '../providers/provider.ts';
import type { ExportedSource, exportSpritesWork } from './sprites-work.ts';

/** Whether an export is a single file that needs no zip around it. */
export const isOneFile = (
  format: SheetFormatName,
  sources: readonly Pick<ExportedSource, 'spriteId'>[],
): boolean => {
  switch (format) {
    case 'ASEPRITE_FILE':
      return new Set(sources.map(({ spriteId }) => spriteId)).size === 1;
    case 'GIF':
    case 'WEBP':
    case 'APNG':
      return sources.length === 1;
    default:
      return false;
  }
};

type Work = z.output<typeof exportSpritesWork>;

/** Every picture once, however often it is shown. */
const readSources = async (deps: Pick<Deps, 'blobs'>, { sources }: Work): Promise<FiledSource[]> => {
  const shown = new Set(sources.flatMap(({ frames }) => frames.map(({ sha256 }) => sha256)));
  const files = new Map<string, Uint8Array>();
  for (const sha256 of shown) files.set(sha256, await readImage(deps, sha256));
  const names = nameSources(sources);
  return sources.map(({ name, frames, loop, plays, pivot }, index) => ({
    ...names[index]!,
    name,
    files: frames.map(({ sha256 }) => files.get(sha256)!),
    durationsMs: frames.map(({ durationMs }) => durationMs),
    loop,
    plays,
    pivot,
  }));
};

/** The pieces of the file: a zip, or the one file that it is. @throws WorkFailure when it cannot be packed so */
export const writeSprites = async (
  deps: Pick<Deps, 'blobs' | 'pixelWork' | 'archives'>,
  work: Work,
  { signal, progress }: ProviderContext,
): Promise<AsyncIterable<Uint8Array>> => {
  const sources = await readSources(deps, work);
  progress(0.2, 'packing');
  const files = await deps.pixelWork
    .writeSheet(sources, work.options, work.format, work.name, { signal })
    .catch(failure);
  progress(0.6, 'writing');
  const [first] = files;
  return isOneFile(work.format, work.sources) ? pieces(bytesOf(first!)) : deps.archives.pack(contents(files));
};

const bytesOf = (file: WrittenFile): Uint8Array =>
  'text' in file ? Buffer.from(file.text, 'utf8') : file.bytes;

async function* contents(files: readonly WrittenFile[]) {
  for (const file of files) yield { path: file.path, bytes: bytesOf(file) };
}

async function* pieces(bytes: Uint8Array) {
  yield bytes;
}

const failure = (error: unknown): never => {
  if (error instanceof SheetError)
    throw new WorkFailure('INVALID_RESULT', error.message, false, { cause: error });
  throw error;
};
