import { bounds } from '../../domain/bounds.ts';
import type { SceneFormat as Format } from '../../domain/exports/scene-formats.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { exportScene } from '../../jobs/export-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobKeyInput, workErrors } from '../jobs/started-work.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { resultOf } from '../shared/result.ts';
import { exportPayload } from './payloads.ts';

const SceneFormat = describedEnum('SceneFormat', 'What a scene can be written as.', {
  GIF: 'At most 256 colors; delays are in steps of 10 ms, rounded so that the total is right.',
  WEBP: 'Animated WebP: small, all colors.',
  APNG: 'Animated PNG: lossless.',
  MP4: 'H.264 video, for everywhere; sides are rounded to even numbers.',
  PNG_SEQUENCE: 'A zip with one PNG for each frame.',
  PAPETERIE:
    'A zip for the older Papeterie Engine: the scene and its sprites as they are. fps and width do not matter.',
} satisfies Record<Format, string>);

const ExportSceneInput = builder.inputType('ExportSceneInput', {
  description: 'Which part of a scene, as what.',
  fields: (t) => ({
    sceneId: t.id({ required: true, description: 'Any scene that the viewer may see.' }),
    format: t.field({ type: SceneFormat, required: true, description: 'As what.' }),
    fps: t.int({ defaultValue: 24, description: `Frames a second, 1 to ${bounds.exportFps}.` }),
    width: t.int({
      description: `px, ${bounds.exportMinWidth} to ${bounds.exportMaxWidth}; the scene’s own when not given. The height follows.`,
    }),
    from: t.float({ description: 's; the beginning when not given.' }),
    to: t.float({ description: 's; the end of the scene when not given.' }),
    idempotencyKey: jobKeyInput(t),
  }),
});

const result = resultOf('ExportScene', exportPayload('ExportScenePayload'), ...workErrors);

export const defineExportScene = () =>
  builder.mutationField('exportScene', (t) =>
    t.field({
      type: result.type,
      description: `Writes a scene, or a part of its time, to a file: at most ${bounds.recordingFrames} frames and ${bounds.recordingPixels / 1e6} megapixels of all of them together.`,
      args: { input: t.arg({ type: ExportSceneInput, required: true, description: 'What.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), exportScene, input)),
    }),
  );
