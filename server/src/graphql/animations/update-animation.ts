import { revertAnimation } from '../../domain/animations/revert-animation.ts';
import { updateAnimation } from '../../domain/animations/update-animation.ts';
import { bounds } from '../../domain/bounds.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { animationPayload } from './payloads.ts';
import { AnimationLoop, Direction } from './sprite-animation.ts';

const FrameInput = builder.inputType('FrameInput', {
  description: 'One frame of the new arrangement.',
  fields: (t) => ({
    index: t.int({ required: true, description: 'Which of the frames as they are now, from 0.' }),
    durationMs: t.int({
      description: `How long it is shown, ${bounds.frameMinMs} to ${bounds.frameMaxMs} ms; as before when not given.`,
    }),
  }),
});

const UpdateAnimationInput = builder.inputType('UpdateAnimationInput', {
  description: 'What shall be different; the rest stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The animation’s id.' }),
    action: t.string({ description: `What it does, at most ${bounds.nameLength} characters.` }),
    direction: t.field({ type: Direction, description: 'Where it looks.' }),
    loop: t.field({ type: AnimationLoop, description: 'What comes after the last frame.' }),
    plays: t.int({
      description: `How often it is played before it stays, 1 to ${bounds.animationPlays}, there and back each counted; for ever when only loop is given.`,
    }),
    frames: t.field({
      type: [FrameInput],
      description: `All frames in their new order, 1 to ${bounds.frames}: left out is deleted, named twice is doubled.`,
    }),
  }),
});

const RevertAnimationInput = builder.inputType('RevertAnimationInput', {
  description: 'Which animation, and to what.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The animation’s id.' }),
    versionId: t.id({ description: 'One of its versions; the first when not given.' }),
  }),
});

const updated = resultOf(
  'UpdateAnimation',
  animationPayload('UpdateAnimationPayload'),
  ValidationError,
  NotFoundError,
);
const reverted = resultOf(
  'RevertAnimation',
  animationPayload('RevertAnimationPayload'),
  ValidationError,
  NotFoundError,
);

export const defineUpdateAnimation = () =>
  builder.mutationFields((t) => ({
    updateAnimation: t.field({
      type: updated.type,
      description: 'Renames an animation, arranges its frames anew, says what comes after the last.',
      args: { input: t.arg({ type: UpdateAnimationInput, required: true, description: 'The change.' }) },
      resolve: (_root, { input }, context) =>
        updated.answer(async () => updateAnimation(context.deps, signedIn(context), input)),
    }),
    revertAnimation: t.field({
      type: reverted.type,
      description: 'Gives an animation the frames back that it had: one more version.',
      args: { input: t.arg({ type: RevertAnimationInput, required: true, description: 'Which.' }) },
      resolve: (_root, { input: { id, versionId } }, context) =>
        reverted.answer(async () => revertAnimation(context.deps, signedIn(context), id, versionId)),
    }),
  }));
