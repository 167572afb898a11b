import { bounds } from '../../domain/bounds.ts';
import { UnsupportedImageError } from '../../domain/errors.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { composeScene } from '../../jobs/compose-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { workErrors, workInputs } from '../jobs/started-work.ts';
import { resultOf } from '../shared/result.ts';
import { sceneWorkPayload } from './payloads.ts';

const ComposeSceneInput = builder.inputType('ComposeSceneInput', {
  description: 'A picture to be taken apart.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `PNG, WebP, AVIF, JPEG or GIF; at most ${bounds.uploadBytes / 1024 / 1024} MiB. Flat-colored art works best locally.`,
    }),
    name: t.string({
      required: true,
      description: `The scene’s name, at most ${bounds.nameLength} characters.`,
    }),
    prompt: t.string({
      description: 'What to look for: "the boat, the lighthouse"; all that stands out when not given.',
    }),
    ...workInputs(t),
  }),
});

const ComposeScenePayload = sceneWorkPayload(
  'ComposeScenePayload',
  'The scene, still empty, and the job that fills it layer by layer.',
);

const result = resultOf('ComposeScene', ComposeScenePayload, ...workErrors, UnsupportedImageError);

export const defineComposeScene = () =>
  builder.mutationField('composeScene', (t) =>
    t.field({
      type: result.type,
      description:
        'Takes a picture apart into a background and layers, each a sprite of its own. What was found stays, also when a later step fails.',
      args: { input: t.arg({ type: ComposeSceneInput, required: true, description: 'The picture.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), composeScene, input)),
    }),
  );
