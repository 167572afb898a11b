import { bounds } from '../../domain/bounds.ts';
import {
  IdempotencyKeyReusedError,
  NotFoundError,
  UnsupportedImageError,
  ValidationError,
} from '../../domain/errors.ts';
import { importSprite } from '../../domain/sprites/import-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';

const ImportSpriteInput = builder.inputType('ImportSpriteInput', {
  description: 'A picture from elsewhere.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `PNG, WebP, AVIF, JPEG, GIF or .aseprite, also animated, but for AVIF; at most ${bounds.uploadBytes / 1024 / 1024} MiB and ${bounds.imagePixels / 1e6} megapixels. What moves: at most ${bounds.frames} frames, ${Math.floor(bounds.framePixels / 1e6)} megapixels each and ${Math.floor(bounds.movingPixels / 1e6)} in all.`,
    }),
    name: t.string({
      description: `At most ${bounds.nameLength} characters; the file’s name when nothing is said.`,
    }),
    removeBackground: t.boolean({
      defaultValue: false,
      description:
        'Makes the background transparent, from the border inwards, of all frames. The original is kept.',
    }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const ImportSpritePayload = builder
  .objectRef<{ spriteId: string; warnings: readonly string[] }>('ImportSpritePayload')
  .implement({
    description: 'The new sprite.',
    fields: (t) => ({
      sprite: t.prismaField({
        type: 'Sprite',
        description: 'The new sprite: of a file that moves, its first frame.',
        resolve: (query, { spriteId }, _args, { reader }) =>
          reader.sprite.findUniqueOrThrow({ ...query, where: { id: spriteId } }),
      }),
      warnings: t.stringList({
        description: 'What of the file could not be taken, in words; empty when nothing is missing.',
        resolve: ({ warnings }) => [...warnings],
      }),
      animations: t.prismaField({
        ...costs({ entries: 50 }),
        type: ['SpriteAnimation'],
        description:
          'How the file moves, in its order: an animation for each tag of an .aseprite file ("walk-east" walks EAST), and "play", all of its frames, where some are in no tag; none of a still picture.',
        resolve: (query, { spriteId }, _args, { reader }) =>
          reader.spriteAnimation.findMany({ ...query, where: { spriteId }, orderBy: { id: 'asc' } }),
      }),
    }),
  });

const result = resultOf(
  'ImportSprite',
  ImportSpritePayload,
  ValidationError,
  IdempotencyKeyReusedError,
  NotFoundError,
  UnsupportedImageError,
);

export const defineImportSprite = () =>
  builder.mutationField('importSprite', (t) =>
    t.field({
      type: result.type,
      description: 'Puts a picture from elsewhere into the library, with all that moves in it.',
      args: { input: t.arg({ type: ImportSpriteInput, required: true, description: 'The picture.' }) },
      resolve: (_root, { input: { file, ...options } }, context) =>
        result.answer(async () => importSprite(context.deps, signedIn(context), file, options)),
    }),
  );
