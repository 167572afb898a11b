import { sheetFormats } from '@papeterie/pixels/sheets/sheet-formats';
import { sheetBounds, type sheetLayouts } from '@papeterie/pixels/sheets/sheet-options';
import { bounds } from '../../domain/bounds.ts';
import { startWork } from '../../domain/jobs/start-work.ts';
import { exportSprites } from '../../jobs/export-sprites.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jobKeyInput, workErrors } from '../jobs/started-work.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { resultOf } from '../shared/result.ts';
import { exportPayload } from './payloads.ts';

const SheetFormat = describedEnum(
  'SheetFormat',
  'What sprites and animations can be written as. For game engines pivots and tags always go along.',
  sheetFormats,
);

const SheetLayout = describedEnum('SheetLayout', 'How frames are put on pages.', {
  PACKED: 'On as little area as possible.',
  GRID: 'In equal cells, each animation in rows of its own, pivots in one place.',
} satisfies Record<(typeof sheetLayouts)[number], string>);

const ExportSpritesInput = builder.inputType('ExportSpritesInput', {
  description: 'Which sprites and animations, as what. Identical frames are stored once on pages.',
  fields: (t) => ({
    spriteIds: t.idList({ description: `Sprites whose pictures go in, at most ${bounds.exportIds}.` }),
    animationIds: t.idList({ description: `Animations that go in, at most ${bounds.exportIds}.` }),
    withAnimations: t.boolean({ defaultValue: false, description: 'Also all animations of the sprites.' }),
    format: t.field({ type: SheetFormat, required: true, description: 'As what.' }),
    name: t.string({
      description: `What the files are called, at most ${bounds.nameLength} characters; the sprite’s name when not given.`,
    }),
    padding: t.int({ defaultValue: 0, description: 'Empty px between frames, 0 to 64.' }),
    extrusion: t.int({
      defaultValue: 0,
      description: 'How often a frame’s border is repeated around it, 0 to 8: for engines that filter.',
    }),
    trim: t.boolean({
      defaultValue: false,
      description: 'Cuts away what is empty around a frame; where it was stays known.',
    }),
    scale: t.int({ defaultValue: 1, description: 'px of the page for one px of a sprite, 1 to 16.' }),
    layout: t.field({
      type: SheetLayout,
      defaultValue: 'PACKED',
      description: 'How frames are put on pages.',
    }),
    maxSide: t.int({
      defaultValue: 4_096,
      description: `No page is wider or higher, 64 to ${sheetBounds.maxSide} px; what does not fit goes on more pages.`,
    }),
    powerOfTwo: t.boolean({ defaultValue: false, description: 'Sides of pages are powers of two.' }),
    idempotencyKey: jobKeyInput(t),
  }),
});

const result = resultOf('ExportSprites', exportPayload('ExportSpritesPayload'), ...workErrors);

export const defineExportSprites = () =>
  builder.mutationField('exportSprites', (t) =>
    t.field({
      type: result.type,
      description: `Writes sprites and animations to a file, for a game engine or to be shown: at most ${bounds.exportFrames} frames.`,
      args: { input: t.arg({ type: ExportSpritesInput, required: true, description: 'What.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => startWork(context.deps, signedIn(context), exportSprites, input)),
    }),
  );
