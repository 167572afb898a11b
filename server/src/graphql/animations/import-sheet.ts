import { importSheet, type SheetUse as Use } from '../../domain/animations/import-sheet.ts';
import { bounds } from '../../domain/bounds.ts';
import {
  IdempotencyKeyReusedError,
  NotFoundError,
  UnsupportedImageError,
  ValidationError,
} from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { idempotencyKeyField } from '../shared/idempotency-key.ts';
import { resultOf } from '../shared/result.ts';
import { SheetCut } from './sheet-cut.ts';
import { Direction } from './sprite-animation.ts';

const SheetUse = describedEnum('SheetUse', 'What the pieces of a sheet become.', {
  SPRITES: 'Each a sprite, named "<name> 1" and so on and tagged with the sheet’s name.',
  ANIMATION:
    'The frames of one sprite’s animation, all on one canvas, islands standing in the middle of its lower edge.',
} satisfies Record<Use, string>);

const ImportSheetInput = builder.inputType('ImportSheetInput', {
  description: 'A sheet from elsewhere, and how to cut it.',
  fields: (t) => ({
    file: t.field({
      type: 'File',
      required: true,
      description: `PNG, WebP, AVIF, JPEG or GIF; at most ${bounds.uploadBytes / 1024 / 1024} MiB and 4,096 × 4,096 px.`,
    }),
    name: t.string({
      description: `At most ${bounds.nameLength} characters; the file’s name when nothing is said.`,
    }),
    cut: t.field({
      type: SheetCut,
      required: true,
      description: `How, into at most ${bounds.sheetPieces} pieces. They come row by row from the top, each row from the left.`,
    }),
    as: t.field({ type: SheetUse, required: true, description: 'What the pieces become.' }),
    action: t.string({
      defaultValue: 'play',
      description: `What an animation does, e.g. "walk"; at most ${bounds.nameLength} characters.`,
    }),
    direction: t.field({ type: Direction, description: 'Where it looks; SOUTH when nothing is said.' }),
    frameDurationMs: t.int({
      defaultValue: 125,
      description: `How long each frame is shown, ${bounds.frameMinMs} to ${bounds.frameMaxMs} ms.`,
    }),
    removeBackground: t.boolean({
      defaultValue: false,
      description: 'First makes the background transparent, from the border inwards.',
    }),
    skipEmpty: t.boolean({ defaultValue: true, description: 'Leaves out cells that show nothing.' }),
    idempotencyKey: t.string(idempotencyKeyField),
  }),
});

const ImportSheetPayload = builder.objectRef<{ spriteIds: string[] }>('ImportSheetPayload').implement({
  description: 'What the sheet was cut into.',
  fields: (t) => ({
    sprites: t.prismaField({
      ...costs({ entries: 100 }),
      type: ['Sprite'],
      description: 'In reading order; of an ANIMATION the one sprite, which is its first frame.',
      resolve: (query, { spriteIds }, _args, { reader }) =>
        reader.sprite.findMany({ ...query, where: { id: { in: spriteIds } }, orderBy: { id: 'asc' } }),
    }),
    animations: t.prismaField({
      ...costs({ entries: 50 }),
      type: ['SpriteAnimation'],
      description: 'The animation; none when the pieces are SPRITES.',
      resolve: (query, { spriteIds }, _args, { reader }) =>
        reader.spriteAnimation.findMany({ ...query, where: { spriteId: { in: spriteIds } } }),
    }),
  }),
});

const result = resultOf(
  'ImportSheet',
  ImportSheetPayload,
  ValidationError,
  IdempotencyKeyReusedError,
  NotFoundError,
  UnsupportedImageError,
);

export const defineImportSheet = () =>
  builder.mutationField('importSheet', (t) =>
    t.field({
      type: result.type,
      description: 'Cuts a sheet from elsewhere into sprites, or into the frames of one. All or nothing.',
      args: { input: t.arg({ type: ImportSheetInput, required: true, description: 'The sheet.' }) },
      resolve: (_root, { input: { file, ...wish } }, context) =>
        result.answer(async () => importSheet(context.deps, signedIn(context), file, wish)),
    }),
  );
