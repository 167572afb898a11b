import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { type Preview, previewSteps } from '../../domain/processing/preview-steps.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { resultOf } from '../shared/result.ts';
import { stepsField } from './image-step.ts';

const ProcessPreviewInput = builder.inputType('ProcessPreviewInput', {
  description: 'Pixel work to try out.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A sprite’s id, or an animation’s.' }),
    steps: t.field({ ...stepsField, required: true }),
  }),
});

const PreviewFrame = builder.objectRef<Preview['frames'][number]>('PreviewFrame').implement({
  description: 'A picture that is not kept.',
  fields: (t) => ({
    url: t.string({
      description: 'The PNG itself as a data URL.',
      resolve: ({ png }) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    }),
    width: t.exposeInt('width', { description: 'px' }),
    height: t.exposeInt('height', { description: 'px' }),
  }),
});

const ProcessPreview = builder.objectRef<Preview>('ProcessPreview').implement({
  description: 'What pixel work would come to.',
  fields: (t) => ({
    frames: t.field({
      ...costs({ entries: 30 }),
      type: [PreviewFrame],
      description: 'One for a sprite; all of an animation’s.',
      resolve: ({ frames }) => frames,
    }),
  }),
});

const result = resultOf('ProcessPreview', ProcessPreview, ValidationError, NotFoundError);

export const defineProcessPreview = () =>
  builder.queryField('processPreview', (t) =>
    t.field({
      ...costs({ work: 2_000 }),
      type: result.type,
      description: 'What steps would make of a sprite or an animation; nothing is kept.',
      args: { input: t.arg({ type: ProcessPreviewInput, required: true, description: 'The work.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => previewSteps(context.deps, signedIn(context), input)),
    }),
  );
