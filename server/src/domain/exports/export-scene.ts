import { fileSafeName } from '@papeterie/pixels/sheets/name-sources';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { onceFor } from '../idempotency/make-once.ts';
import { withoutDefaults } from '../idempotency/without-defaults.ts';
import { sceneFor } from '../scenes/scene-access.ts';
import { shownPictures } from '../scenes/scene-pictures.ts';
import { validate } from '../validate.ts';
import { createExport } from './create-export.ts';
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

/** What would take many minutes is refused before it is begun. @throws ValidationError */
const checkRecording = (
  { fps, width, from, to }: Pick<z.output<typeof exportSceneWork>, 'fps' | 'width' | 'from' | 'to'>,
  height: number,
): void => {
  const frames = Math.round((to - from) * fps);
  if (frames > bounds.recordingFrames) {
    const message = `makes ${frames} frames of ${to - from} s: at most ${bounds.recordingFrames} go into one export. Choose a smaller fps or a part of the time`;
    throw new ValidationError([{ path: ['fps'], message }]);
  }
  const pixels = frames * width * height;
  if (pixels > bounds.recordingPixels) {
    const message = `makes ${frames} frames of ${width} × ${height} px, ${Math.ceil(pixels / 1e6)} megapixels: at most ${bounds.recordingPixels / 1e6} go into one export`;
    throw new ValidationError([{ path: ['width'], message }]);
  }
};

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
    revision: scene.revision,
    format,
    fps,
    width: options.width ?? width,
    from: options.from,
    to: options.to ?? durationSeconds,
    pictures: await shownPictures(deps.store.read, scene.document),
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
  if (format !== 'PAPETERIE') checkRecording(work, tall);
  const { ending, mediaType } = sceneFormats[format];
  const fileName = `${fileSafeName(scene.name, 'scene')}.${ending}`;
  const wanted = { ownerId: viewer.userId, sceneId: scene.id, format, fileName, mediaType };
  return createExport(
    deps,
    wanted,
    work,
    onceFor(viewer, 'exportScene', idempotencyKey, withoutDefaults(input, wish)),
  );
};
