import { z } from 'zod';
import { addStoredBytes, needRoom } from '../domain/admission/storage.ts';
import type { Deps } from '../domain/deps.ts';
import { NotFoundError } from '../domain/errors.ts';
import { exportChanges } from '../domain/exports/export-change.ts';
import { exportSceneWork } from '../domain/exports/export-scene.ts';
import { exportSpritesWork } from '../domain/exports/sprites-work.ts';
import { writePapeterie } from '../domain/exports/write-papeterie.ts';
import { writeSprites } from '../domain/exports/write-sprites.ts';
import { type JobHandler, someOrNull } from '../domain/jobs/job-handler.ts';
import type { JobRow } from '../domain/jobs/rows.ts';
import { type ProviderContext, WorkFailure } from '../domain/providers/provider.ts';
import { documentAt } from '../domain/scenes/document-at.ts';
import { scenePictures } from '../domain/scenes/scene-pictures.ts';
import type { Tables } from '../domain/store.ts';

const input = z.union([exportSceneWork, exportSpritesWork]);
type Work = z.output<typeof input>;
type SceneWork = z.output<typeof exportSceneWork>;

type Written = { pieces: AsyncIterable<Uint8Array>; note?: string };

const setStatus = async (tx: Tables, { subjectId: id }: JobRow, status: 'FAILED' | 'PENDING') => {
  await tx.exports.update({ id }, { status });
  const row = await tx.exports.find({ id });
  return row ? exportChanges(row) : [];
};

/** The file in pieces, and what is to be told about it. */
const writeScene = async (
  deps: Deps,
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

const write = async (deps: Deps, work: Work, context: ProviderContext): Promise<Written> => {
  if ('sceneId' in work) return writeScene(deps, work, context);
  context.progress(0, 'collecting pictures');
  return { pieces: await writeSprites(deps, work, context) };
};

/** Writes a scene or sprites to a file. The file appears whole or not at all; a second attempt writes it anew. */
export const exportJob: JobHandler<Work> = {
  kind: 'EXPORT',
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

  giveUp: (tx, job) => setStatus(tx, job, 'FAILED'),
  startOver: async (tx, job) => someOrNull(await setStatus(tx, job, 'PENDING')),
};
