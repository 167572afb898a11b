import { paintFrame } from '../../domain/animations/paint-frame.ts';
import { bounds } from '../../domain/bounds.ts';
import { NotFoundError, UnsupportedImageError, ValidationError } from '../../domain/errors.ts';
import { paintSprite } from '../../domain/processing/paint-sprite.ts';
import { animationPayload } from '../animations/payloads.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { spritePayload } from '../sprites/payloads.ts';

const fileHelp = `The picture, at most ${bounds.uploadBytes / 1024 / 1024} MiB.`;

const PaintSpriteInput = builder.inputType('PaintSpriteInput', {
  description: 'A picture that somebody has painted over a sprite’s.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The sprite’s id.' }),
    file: t.field({ type: 'File', required: true, description: fileHelp }),
    baseSha256: t.string({
      description:
        'image.sha256 of what was painted over: refused when the sprite has another picture by now.',
    }),
  }),
});

const PaintFrameInput = builder.inputType('PaintFrameInput', {
  description: 'A picture that somebody has painted over a frame.',
  fields: (t) => ({
    animationId: t.id({ required: true, description: 'The animation’s id.' }),
    index: t.int({ required: true, description: 'Which frame, from 0.' }),
    file: t.field({ type: 'File', required: true, description: `${fileHelp} As large as the frame.` }),
    baseSha256: t.string({
      description:
        'image.sha256 of what was painted over: refused when the frame has another picture by now.',
    }),
  }),
});

const errors = [ValidationError, NotFoundError, UnsupportedImageError] as const;
const sprite = resultOf('PaintSprite', spritePayload('PaintSpritePayload'), ...errors);
const frame = resultOf('PaintFrame', animationPayload('PaintFramePayload'), ...errors);

export const definePaint = () =>
  builder.mutationFields((t) => ({
    paintSprite: t.field({
      type: sprite.type,
      description:
        'Gives a sprite a picture that was painted: one more version. revertSprite goes back to any.',
      args: { input: t.arg({ type: PaintSpriteInput, required: true, description: 'The picture.' }) },
      resolve: (_root, { input: { id, file, baseSha256 } }, context) =>
        sprite.answer(async () => paintSprite(context.deps, signedIn(context), id, file, baseSha256)),
    }),
    paintFrame: t.field({
      type: frame.type,
      description: 'Gives one frame of an animation a picture that was painted: one more version.',
      args: { input: t.arg({ type: PaintFrameInput, required: true, description: 'The picture.' }) },
      resolve: (_root, { input: { animationId, index, file, baseSha256 } }, context) =>
        frame.answer(async () =>
          paintFrame(context.deps, signedIn(context), animationId, index, file, baseSha256),
        ),
    }),
  }));
