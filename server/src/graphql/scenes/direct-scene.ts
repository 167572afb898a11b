import { bounds } from '../../domain/bounds.ts';
import { directScene } from '../../domain/scenes/direct-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobField, workErrors } from '../jobs/started-work.ts';
import { ProviderName } from '../providers/provider.ts';
import { resultOf } from '../schema/result.ts';
import { sceneField } from './payloads.ts';

const DirectSceneInput = builder.inputType('DirectSceneInput', {
  description: 'What shall happen.',
  fields: (t) => ({
    sceneId: t.id({ required: true, description: 'Which scene.' }),
    prompt: t.string({
      required: true,
      description: `"the boat bobs, the clouds drift slowly left, the stars twinkle"; at most ${bounds.promptLength} characters. Layers are named by their names or what they are: “the boat” is also a “Small sailboat”, and of two cats “the cat” is both.`,
    }),
    provider: t.field({ type: ProviderName, description: 'Who reads it; LOCAL when nothing is said.' }),
    idempotencyKey: t.string({
      description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same input gives the same job.`,
    }),
  }),
});

const DirectScenePayload = builder
  .objectRef<{ sceneId: string; jobId: string }>('DirectScenePayload')
  .implement({
    description: 'The scene, still as it was, and the job that gives its layers behaviors.',
    fields: (t) => ({ scene: sceneField(t as never), job: jobField(t as never) }),
  });

const result = resultOf('DirectScene', DirectScenePayload, ...workErrors);

builder.mutationField('directScene', (t) =>
  t.field({
    type: result.type,
    description:
      'Turns words into behaviors. The result is one step of editing, which undoScene takes back; the job’s `directed` tells what was done and what was not. Where nothing would change, the job fails and says so.',
    args: { input: t.arg({ type: DirectSceneInput, required: true, description: 'The words.' }) },
    resolve: (_root, { input }, context) =>
      result.answer(async () => directScene(context.deps, signedIn(context), input)),
  }),
);
