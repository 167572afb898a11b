import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { directScene } from '../../jobs/direct-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobKeyInput, workErrors } from '../jobs/started-work.ts';
import { ProviderName } from '../providers/provider.ts';
import { resultOf } from '../shared/result.ts';
import { sceneWorkPayload } from './payloads.ts';

const DirectSceneInput = builder.inputType('DirectSceneInput', {
  description: 'What shall happen.',
  fields: (t) => ({
    sceneId: t.id({ required: true, description: 'Which scene.' }),
    prompt: t.string({
      required: true,
      description: `"the boat bobs, the clouds drift slowly left, the stars twinkle"; at most ${bounds.promptLength} characters. Layers are named by their names or what they are: “the boat” is also a “Small sailboat”, and of two cats “the cat” is both.`,
    }),
    provider: t.field({ type: ProviderName, description: 'Who reads it; LOCAL when nothing is said.' }),
    idempotencyKey: jobKeyInput(t),
  }),
});

const DirectScenePayload = sceneWorkPayload(
  'DirectScenePayload',
  'The scene, still as it was, and the job that gives its layers behaviors.',
);

const result = resultOf('DirectScene', DirectScenePayload, ...workErrors);

export const defineDirectScene = () =>
  builder.mutationField('directScene', (t) =>
    t.field({
      type: result.type,
      description:
        'Turns words into behaviors. The result is one step of editing, which undoScene takes back; the job’s `directed` tells what was done and what was not. Where nothing would change, the job fails and says so.',
      args: { input: t.arg({ type: DirectSceneInput, required: true, description: 'The words.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), directScene, input)),
    }),
  );
