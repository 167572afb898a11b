import type { Directed } from '@papeterie/artist/director/directed';
import type { SceneEdit } from '@papeterie/stage';
import type { z } from 'zod';
import type { JobHandler } from '../domain/jobs/job-handler.ts';
import { chooseProvider } from '../domain/providers/choose-provider.ts';
import { WorkFailure } from '../domain/providers/provider.ts';
import { directSceneWork } from '../domain/scenes/direct-scene.ts';
import { editByJob } from '../domain/scenes/edit-by-job.ts';

/** Of layers that somebody took off the stage in the meantime nothing was done. */
const stillThere = ({ done, notDone }: Directed, edits: readonly SceneEdit[]): Directed => {
  const edited = new Set(
    edits.flatMap((edit) => ('setBehaviors' in edit ? [edit.setBehaviors.layerId] : [])),
  );
  const isThere = ({ layerId }: Directed['done'][number]) => edited.has(layerId);
  const gone = done
    .filter((one) => !isThere(one))
    .map(({ layerName }) => ({ words: layerName, reason: 'GONE' as const }));
  return { done: done.filter(isThere), notDone: [...notDone, ...gone] };
};

/** Turns words into behaviors: an ordinary edit, which can be undone. */
export const directSceneJob: JobHandler<z.output<typeof directSceneWork>> = {
  kind: 'DIRECT_SCENE',
  input: directSceneWork,

  async run(deps, job, { prompt }, context) {
    const scene = await deps.store.read.scenes.find({ id: job.subjectId });
    if (!scene) throw new WorkFailure('INTERNAL', 'The scene is no longer there.', false);
    const provider = chooseProvider(deps, 'DIRECT_SCENE', job.provider);
    const request = { capability: 'DIRECT_SCENE', prompt, scene: scene.document } as const;
    const { edits = [], model, note, directed } = await deps.gates.call(provider, request, context);
    const isWhole = !directed?.notDone.length;
    const summary = `${isWhole ? 'Directed' : 'Directed in part'}: ${prompt.replaceAll(/\s+/g, ' ')}`.slice(
      0,
      120,
    );
    const possible = await editByJob(deps, job, 'direct', summary, async () => edits);
    const report = directed && (possible ? stillThere(directed, possible) : directed);
    return { model, note, report, write: async () => [] };
  },

  // The scene itself is as it was.
  giveUp: async () => [],
  startOver: async (tx, job) => ((await tx.scenes.find({ id: job.subjectId })) ? [] : null),
};
