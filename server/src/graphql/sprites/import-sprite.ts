import { bounds } from '../../domain/bounds.ts';
import { UnsupportedImageError, ValidationError } from '../../domain/errors.ts';
import { importSprite } from '../../domain/sprites/import-sprite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../schema/result.ts';
import { spritePayload } from './payloads.ts';

const ImportSpriteInput = builder.inputType('ImportSpriteInput', {
  description: 'A picture from elsewhere.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `PNG, WebP, AVIF, JPEG or GIF (its first frame); at most ${bounds.uploadBytes / 1024 / 1024} MiB and ${bounds.imagePixels / 1e6} megapixels.`,
    }),
    name: t.string({
      description: `At most ${bounds.nameLength} characters; the file’s name when nothing is said.`,
    }),
    removeBackground: t.boolean({
      defaultValue: false,
      description: 'Makes a flat background transparent, from the border inwards. The original is kept.',
    }),
  }),
});

const result = resultOf(
  'ImportSprite',
  spritePayload('ImportSpritePayload'),
  ValidationError,
  UnsupportedImageError,
);

builder.mutationField('importSprite', (t) =>
  t.field({
    type: result.type,
    description: 'Puts a picture from elsewhere into the library.',
    args: { input: t.arg({ type: ImportSpriteInput, required: true, description: 'The picture.' }) },
    resolve: (_root, { input: { file, ...options } }, context) =>
      result.answer(async () => importSprite(context.deps, signedIn(context), file, options)),
  }),
);
