import { z } from 'zod';
import { addStoredBytes, needRoom } from '../domain/admission/storage.ts';
import { exportChanges } from '../domain/changes.ts';
import type { Deps } from '../domain/deps.ts';
import { NotFoundError } from '../domain/errors.ts';
import type { ExportRow } from '../domain/exports/rows.ts';
import { sceneFormatNames } from '../domain/exports/scene-formats.ts';
import { exportSpritesWork } from '../domain/exports/sprites-work.ts';
import { writePapeterie } from '../domain/exports/write-papeterie.ts';
import { writeSprites } from '../domain/exports/write-sprites.ts';
import { defineWorkKind, type Plan } from '../domain/jobs/work.ts';
import { type ProviderContext, WorkFailure } from '../domain/providers/provider.ts';
import { documentAt } from '../domain/scenes/document-at.ts';
import { scenePictures } from '../domain/scenes/scene-pictures.ts';

/** What the job needs: the scene as it was when the export was asked for is named by its revision. */
const exportSceneWork = z.object({
  sceneId: z.string(),
  /** Nothing in jobs that were queued before it was kept: those show the scene as it is. */
  revision: z.int().optional(),
  format: z.enum(sceneFormatNames),
  fps: z.number(),
  width: z.number(),
  from: z.number(),
  to: z.number(),
  /** By spriteKey, the sha256 that was shown then; nothing in jobs that were queued before it was kept. */
  pictures: z.record(z.string(), z.string()).optional(),
});

const input = z.union([exportSceneWork, exportSpritesWork]);
type ExportWork = z.output<typeof input>;
export type SceneWork = z.output<typeof exportSceneWork>;

type Written = { pieces: AsyncIterable<Uint8Array>; note?: string };

/** The file in pieces, and what is to be told about it. */
type WriteDeps = Pick<Deps, 'store' | 'blobs' | 'codec' | 'recorder' | 'archives' | 'pixelWork'>;

const writeScene = async (
  deps: WriteDeps,
  { sceneId, revision, format, pictures: shown, ...part }: SceneWork,
  context: ProviderContext,
): Promise<Written> => {
  const scene = await documentAt(deps.store.read, sceneId, revision).catch((cause: unknown) => {
    if (!(cause instanceof NotFoundError)) throw cause;
    throw new WorkFailure('INTERNAL', 'The scene is no longer there.', false, { cause });
  });
  context.progress(0, 'collecting pictures');
  if (format === 'PAPETERIE') {
    const { files, warnings } = await writePapeterie(deps, scene, shown);
    return { pieces: deps.archives.pack(files), note: warnings.join('\n') || undefined };
  }
  const pictures = await scenePictures(deps, scene, shown);
  return { pieces: deps.recorder.record({ scene, pictures, format, ...part }, context) };
};

const write = async (deps: WriteDeps, work: ExportWork, context: ProviderContext): Promise<Written> => {
  if ('sceneId' in work) return writeScene(deps, work, context);
  context.progress(0, 'collecting pictures');
  return { pieces: await writeSprites(deps, work, context) };
};

/** A file that is there at once, PENDING, and what shall be in it. */
export const planFile = (
  file: Pick<ExportRow, 'sceneId' | 'format' | 'fileName' | 'mediaType'>,
  work: ExportWork,
): Plan<ExportWork> => ({
  request: null,
  input: async () => work,
  async fill(tx, job) {
    const row: ExportRow = {
      ...file,
      id: job.subjectId,
      ownerId: job.ownerId,
      status: 'PENDING',
      blobKey: null,
      byteSize: null,
      jobId: job.id,
      createdAt: job.createdAt,
    };
    await tx.exports.insert(row);
    return exportChanges(row);
  },
});

/** Writes a scene or sprites to a file. The file appears whole or not at all; a second attempt writes it anew. */
export const writeFile = defineWorkKind({
  kind: 'EXPORT',
  description: 'Writes a file.',
  subject: { type: 'Export', table: 'exports' },
  isLong: true,
  input,

  async run(deps, job, work, context) {
    const { pieces, note } = await write(deps, work, context);
    // Of each attempt its own, so that a late one cannot take away what another has written.
    const blobKey = `exports/${job.subjectId.slice(-2)}/${job.subjectId}-${job.attempts}`;
    const { byteSize } = await deps.blobs.write(blobKey, pieces);
    await needRoom(deps, job.ownerId, byteSize).catch(async (error: unknown) => {
      await deps.blobs.remove(blobKey);
      throw error;
    });
    return {
      model: null,
      note,
      async write(tx) {
        await addStoredBytes(tx, job.ownerId, byteSize);
        await tx.exports.update({ id: job.subjectId }, { status: 'READY', blobKey, byteSize });
        const row = await tx.exports.find({ id: job.subjectId });
        return row ? exportChanges(row) : [];
      },
      discard: () => deps.blobs.remove(blobKey),
    };
  },

  async mark(tx, { subjectId: id }, status) {
    await tx.exports.update({ id }, { status });
    const row = await tx.exports.find({ id });
    return row && exportChanges(row);
  },
});
