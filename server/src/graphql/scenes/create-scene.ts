import { sceneBounds } from '@papeterie/stage';
import { bounds } from '../../domain/bounds.ts';
import { IdempotencyKeyReusedError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { createScene } from '../../domain/scenes/create-scene.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import { scenePayload } from './payloads.ts';

const side = `px, ${sceneBounds.minSide} to ${sceneBounds.maxSide}.`;

const CreateSceneInput = builder.inputType('CreateSceneInput', {
  description: 'A new scene.',
  fields: (t) => ({
    name: t.string({ required: true, description: `At most ${bounds.nameLength} characters.` }),
    width: t.int({ defaultValue: 1280, description: side }),
    height: t.int({ defaultValue: 720, description: side }),
    durationSeconds: t.float({
      defaultValue: 10,
      description: `${sceneBounds.minDurationSeconds} to ${sceneBounds.maxDurationSeconds} s.`,
    }),
    backgroundColor: t.string({
      description: '"#rrggbb"; #000000, or what suits the template, when nothing is said.',
    }),
    template: t.string({
      description: 'The key of one of sceneTemplates: the scene comes furnished, with sprites of its own.',
    }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const result = resultOf(
  'CreateScene',
  scenePayload('CreateScenePayload'),
  ValidationError,
  IdempotencyKeyReusedError,
  NotFoundError,
);

export const defineCreateScene = () =>
  builder.mutationField('createScene', (t) =>
    t.field({
      type: result.type,
      description: 'Puts up a stage.',
      args: { input: t.arg({ type: CreateSceneInput, required: true, description: 'The stage.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => createScene(context.deps, signedIn(context), input)),
    }),
  );
