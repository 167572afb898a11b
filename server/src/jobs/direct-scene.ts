import type { Directed } from '@papeterie/artist/director/directed';
import type { SceneEdit } from '@papeterie/stage';
import { z } from 'zod';
import { ValidationError } from '../domain/errors.ts';
import { fields } from '../domain/fields.ts';
import { defineWork } from '../domain/jobs/work.ts';
import { askProvider } from '../domain/providers/ask-provider.ts';
import { WorkFailure } from '../domain/providers/provider.ts';
import { editByJob } from '../domain/scenes/edit-by-job.ts';
import { sceneToEdit } from '../domain/scenes/scene-access.ts';

const wish = z.object({ sceneId: z.string(), prompt: fields.prompt });

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

/** Turns words into behaviors of a scene's layers: one ordinary step of editing, which can be undone. */
export const directScene = defineWork({
  kind: 'DIRECT_SCENE',
  description: 'Turns words into behaviors.',
  operation: 'directScene',
  capability: 'DIRECT_SCENE',
  subject: { type: 'Scene', table: 'scenes' },

  wish: () => wish,

  async find({ store }, viewer, { sceneId }) {
    const scene = await sceneToEdit(store.read, viewer, sceneId);
    if (scene.document.layers.length === 0) {
      throw new ValidationError([{ path: ['sceneId'], message: 'has no layers yet: add a sprite first' }]);
    }
    return scene;
  },

  plan: async (_deps, _viewer, { prompt }, scene) => ({
    request: { capability: 'DIRECT_SCENE', prompt, scene: scene.document },
    subjectId: scene.id,
    input: async () => ({ prompt }),
    fill: async () => [],
  }),

  input: z.object({ prompt: z.string() }),

  async run(deps, job, { prompt }, context) {
    const scene = await deps.store.read.scenes.find({ id: job.subjectId });
    if (!scene) throw new WorkFailure('INTERNAL', 'The scene is no longer there.', false);
    const request = { capability: 'DIRECT_SCENE', prompt, scene: scene.document } as const;
    const { edits = [], model, note, directed } = await askProvider(deps, job, request, context);
    const isWhole = !directed?.notDone.length;
    const summary = `${isWhole ? 'Directed' : 'Directed in part'}: ${prompt.replaceAll(/\s+/g, ' ')}`.slice(
      0,
      120,
    );
    const possible = await editByJob(deps, job, 'direct', summary, async () => edits);
    const report = directed && (possible ? stillThere(directed, possible) : directed);
    return { model, note, report, write: async () => [] };
  },
});
