import type { z } from 'zod';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { WorkFailure } from '../domain/providers/provider.ts';
import { directSceneWork } from '../domain/scenes/direct-scene.ts';
import { editByJob } from '../domain/scenes/edit-by-job.ts';

/** Turns words into behaviors: an ordinary edit, which can be undone. */
export const directSceneJob: JobHandler<z.output<typeof directSceneWork>> = {
  kind: 'DIRECT_SCENE',
  input: directSceneWork,

  async run(deps, job, { prompt }, context) {
    const scene = await deps.store.read.scenes.find({ id: job.subjectId });
    if (!scene) throw new WorkFailure('INTERNAL', 'The scene is no longer there.', false);
    const provider = chooseProvider(deps, 'DIRECT_SCENE', job.provider);
    const request = { capability: 'DIRECT_SCENE', prompt, scene: scene.document } as const;
    const { edits = [], model, note } = await deps.gates.call(provider, request, context);
    const summary = `Directed: ${prompt.replaceAll(/\s+/g, ' ')}`.slice(0, 120);
    await editByJob(deps, job, 'direct', summary, async () => edits);
    return { model, note, write: async () => [] };
  },

  // The scene itself is as it was.
  giveUp: async () => [],
  startOver: async (tx, job) => ((await tx.scenes.find({ id: job.subjectId })) ? [] : null),
};
