import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { createJobOnce, newJob } from '../jobs/create-job.ts';
import { sceneFor } from '../scenes/scene-access.ts';
import { validate } from '../validate.ts';
import { exportChanges } from './export-change.ts';
import type { ExportRow } from './rows.ts';
import { sceneFormatNames, sceneFormats } from './scene-formats.ts';

const { given, orElse } = fields;

const input = z.object({
  sceneId: z.string(),
  format: z.enum(sceneFormatNames),
  fps: orElse(
    z.int('is not a whole number').min(1, 'is below 1').max(bounds.exportFps, `is above ${bounds.exportFps}`),
    24,
  ),
  width: given(
    z
      .int('is not a whole number')
      .min(bounds.exportMinWidth, `is below ${bounds.exportMinWidth} px`)
      .max(bounds.exportMaxWidth, `is above ${bounds.exportMaxWidth} px`),
  ),
  from: orElse(z.number().min(0, 'is below 0'), 0),
  to: given(z.number()),
  idempotencyKey: fields.idempotencyKey,
});

/** What the job needs: the scene as it was when the export was asked for is named by its revision. */
export const exportSceneWork = z.object({
  sceneId: z.string(),
  format: z.enum(sceneFormatNames),
  fps: z.number(),
  width: z.number(),
  from: z.number(),
  to: z.number(),
});

/** Queues the writing of a scene, or a part of its time, to a file. Whoever may see a scene may export it. */
export const exportScene = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ exportId: string; jobId: string }> => {
  const { sceneId, format, fps, idempotencyKey, ...options } = validate(input, wish);
  const scene = await sceneFor(deps.store.read, viewer, sceneId, 'SEE');
  const { width, height, durationSeconds } = scene.document;
  const work = {
    sceneId: scene.id,
    format,
    fps,
    width: options.width ?? width,
    from: options.from,
    to: options.to ?? durationSeconds,
  };
  if (work.to <= work.from || work.to > durationSeconds) {
    const message = `must be after from and at most the scene's ${durationSeconds} s`;
    throw new ValidationError([{ path: ['to'], message }]);
  }
  const tall = Math.round((work.width * height) / width);
  if (work.width * tall > bounds.exportPixels) {
    const message = `makes frames of ${work.width} × ${tall} px: more than ${bounds.exportPixels / 1e6} megapixels`;
    throw new ValidationError([{ path: ['width'], message }]);
  }
  const ownerId = viewer.userId;
  const job = await createJobOnce(deps, ownerId, idempotencyKey, wish, 0, async (tx, once) => {
    const id = deps.newId();
    const subject = { subjectType: 'Export', subjectId: id };
    const created = newJob(
      deps,
      { ownerId, kind: 'EXPORT', ...subject, input: work, provider: 'LOCAL' },
      once,
    );
    const { ending, mediaType } = sceneFormats[format];
    const row: ExportRow = {
      id,
      ownerId,
      sceneId: scene.id,
      format,
      status: 'PENDING',
      blobKey: null,
      byteSize: null,
      fileName: `${fileNameOf(scene.name)}.${ending}`,
      mediaType,
      jobId: created.id,
      createdAt: created.createdAt,
    };
    await tx.jobs.insert(created);
    await tx.exports.insert(row);
    return { job: created, changes: exportChanges(row) };
  });
  return { exportId: job.subjectId, jobId: job.id };
};

/** A name that every file system takes. */
const fileNameOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'scene';
