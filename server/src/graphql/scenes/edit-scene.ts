import { sceneBounds } from '@papeterie/stage';
import { bounds } from '../../domain/bounds.ts';
import type { Deps, Viewer } from '../../domain/deps.ts';
import {
  ConflictError,
  IdempotencyKeyReusedError,
  NotFoundError,
  ValidationError,
} from '../../domain/errors.ts';
import { type EditedScene, editScene } from '../../domain/scenes/edit-scene.ts';
import { redoScene, undoScene } from '../../domain/scenes/undo-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { sceneField } from './payloads.ts';
import { SceneEditInput } from './scene-edit.ts';

const EditScenePayload = builder.objectRef<EditedScene>('EditScenePayload').implement({
  description: 'The step was taken.',
  fields: (t) => ({
    scene: sceneField(t as never),
    revision: t.exposeInt('revision', { description: 'What the scene’s revision became by it.' }),
  }),
});

const result = resultOf(
  'EditScene',
  EditScenePayload,
  ValidationError,
  NotFoundError,
  ConflictError,
  IdempotencyKeyReusedError,
);

const EditSceneInput = builder.inputType('EditSceneInput', {
  description: 'One step of editing.',
  fields: (t) => ({
    sceneId: t.id({ required: true, description: 'Which scene.' }),
    baseRevision: t.int({
      required: true,
      description: 'The revision that was looked at. If the scene has another by now: ConflictError.',
    }),
    edits: t.field({
      type: [SceneEditInput],
      required: true,
      description: `1 to ${sceneBounds.editsPerStep}, in order; a later one may speak of what an earlier one added. The scene may become ${bounds.sceneBytes / 1024 / 1024} MiB large.`,
    }),
    idempotencyKey: t.string({
      description: `Of your own making, at most ${bounds.idempotencyKeyLength} characters. The same key with the same edits answers with the step that was taken then; with others it is an IdempotencyKeyReusedError.`,
    }),
  }),
});

const UndoSceneInput = builder.inputType('UndoSceneInput', {
  description: 'Which scene’s step.',
  fields: (t) => ({ sceneId: t.id({ required: true, description: 'Which scene.' }) }),
});

type Step = (deps: Deps, viewer: Viewer, sceneId: string) => Promise<EditedScene>;

const stepField = (name: string, step: Step, description: string) =>
  builder.mutationField(name, (t) =>
    t.field({
      type: result.type,
      description,
      args: { input: t.arg({ type: UndoSceneInput, required: true, description: 'Where.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => step(context.deps, signedIn(context), input.sceneId)),
    }),
  );

export const defineEditScene = () => {
  builder.mutationField('editScene', (t) =>
    t.field({
      type: result.type,
      description: 'One atomic step of editing: all edits or none, one new revision, one event.',
      args: { input: t.arg({ type: EditSceneInput, required: true, description: 'The step.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => editScene(context.deps, signedIn(context), input)),
    }),
  );
  stepField(
    'undoScene',
    undoScene,
    'Takes back the viewer’s latest step, by a new revision; what others did stays. Steps that can no longer be taken back are passed over.',
  );
  stepField('redoScene', redoScene, 'Does again what the viewer undid last, unless they have edited since.');
};
