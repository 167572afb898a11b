import { fileSafeName } from '@papeterie/pixels/sheets/name-sources';
import { z } from 'zod';
import { bounds } from '../domain/bounds.ts';
import { ValidationError } from '../domain/errors.ts';
import { sceneFormatNames, sceneFormats } from '../domain/exports/scene-formats.ts';
import { fields } from '../domain/fields.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { sceneFor } from '../domain/scenes/scene-access.ts';
import { shownPictures } from '../domain/scenes/scene-pictures.ts';
import { planFile, type SceneWork, writeFile } from './export.ts';

const { given, orElse } = fields;

const wish = z.object({
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
});

/** What would take many minutes is refused before it is begun. @throws ValidationError */
const checkRecording = (
  { fps, width, from, to }: Pick<SceneWork, 'fps' | 'width' | 'from' | 'to'>,
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

/** Writes a scene, or a part of its time, to a file. Whoever may see a scene may export it. */
export const exportScene = defineWork({
  ...writeFile,
  operation: 'exportScene',
  capability: null,

  wish: () => wish,

  find: ({ store }, viewer, { sceneId }) => sceneFor(store.read, viewer, sceneId, 'SEE'),

  async plan({ store }, _viewer, { format, fps, ...options }, scene) {
    const { width, height, durationSeconds } = scene.document;
    const work = {
      sceneId: scene.id,
      revision: scene.revision,
      format,
      fps,
      width: options.width ?? width,
      from: options.from,
      to: options.to ?? durationSeconds,
      pictures: await shownPictures(store.read, scene.document),
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
    return planFile({ sceneId: scene.id, format, fileName, mediaType }, work);
  },
});
