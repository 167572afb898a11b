import type { axes } from '@papeterie/pixels/process/flip';
import type { outlinePlaces } from '@papeterie/pixels/process/outline';
import { paletteNames } from '@papeterie/pixels/process/palette/named-palettes';
import type { ditherings } from '@papeterie/pixels/process/palette/palette';
import type { ScaleMethod as Method } from '@papeterie/pixels/process/scale/scale';
import { bounds } from '../../domain/bounds.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../shared/described-enum.ts';

const FlipAxis = describedEnum('FlipAxis', 'Which way a picture is mirrored.', {
  HORIZONTAL: 'Left becomes right.',
  VERTICAL: 'Top becomes bottom.',
} satisfies Record<(typeof axes)[number], string>);

const ScaleMethod = describedEnum('ScaleMethod', 'How a picture is made larger or smaller.', {
  NEAREST: 'Hard pixels stay hard.',
  SCALE2X: 'Twice the size along the edges of pixel art, without new colors.',
  SCALE3X: 'Three times the size in the same manner.',
  SMOOTH: 'Bicubic, for pictures that are no pixel art.',
  NATIVE:
    'Back to the size in which an enlarged sprite was drawn, by any factor, hard or smooth, also under some noise of JPEG. Where no smaller picture, enlarged again, surely is this one, it is refused and nothing changes.',
} satisfies Record<Method, string>);

const Dithering = describedEnum(
  'Dithering',
  'How colors that are missing are mixed of those that are there.',
  {
    NONE: 'Not at all: the nearest color.',
    ORDERED: 'By a 4 × 4 pattern: calm, and the same for moving pictures.',
    DIFFUSION: 'By passing on what was wrong: fine, for soft gradients.',
  } satisfies Record<(typeof ditherings)[number], string>,
);

const OutlinePlace = describedEnum('OutlinePlace', 'Where an outline is drawn.', {
  OUTSIDE: 'Around what can be seen; the picture grows if need be.',
  INSIDE: 'On its own rim.',
} satisfies Record<(typeof outlinePlaces)[number], string>);

const RemoveBackgroundStep = builder.inputType('RemoveBackgroundStep', {
  description:
    'Makes the background transparent: flat colors, a painted checkerboard, a soft gradient, from the border inwards. Soft shadows on it become half transparent.',
  fields: (t) => ({
    color: t.string({ description: '"#rrggbb", when it is known; found by itself when not given.' }),
    tolerance: t.float({
      description: 'How unlike it a pixel may be, 0 to 0.5 (OKLab); measured when not given.',
    }),
    holes: t.boolean({ defaultValue: false, description: 'Also what the figure encloses.' }),
  }),
});

const TrimStep = builder.inputType('TrimStep', {
  description: 'Cuts away what is empty all around.',
  fields: (t) => ({ padding: t.int({ defaultValue: 0, description: 'px to leave, 0 to 256.' }) }),
});

const CropStep = builder.inputType('CropStep', {
  description: 'Cuts a part out; beyond the picture there is nothing.',
  fields: (t) => ({
    x: t.int({ required: true, description: 'The part’s left edge, px.' }),
    y: t.int({ required: true, description: 'Its top edge, px.' }),
    width: t.int({ required: true, description: 'px' }),
    height: t.int({ required: true, description: 'px' }),
  }),
});

const RotateStep = builder.inputType('RotateStep', {
  description: 'Turns: exactly by quarters, otherwise without new colors.',
  fields: (t) => ({ degrees: t.float({ required: true, description: 'Clockwise.' }) }),
});

const FlipStep = builder.inputType('FlipStep', {
  description: 'Mirrors.',
  fields: (t) => ({ axis: t.field({ type: FlipAxis, required: true, description: 'Which way.' }) }),
});

const ScaleStep = builder.inputType('ScaleStep', {
  description: 'Makes larger or smaller, by a factor or to a size.',
  fields: (t) => ({
    method: t.field({ type: ScaleMethod, defaultValue: 'NEAREST', description: 'How.' }),
    factor: t.float({ description: '1/64 to 64; for NEAREST and SMOOTH.' }),
    width: t.int({ description: `px, at most ${bounds.variantMaxSide}; the height follows when not given.` }),
    height: t.int({ description: `px, at most ${bounds.variantMaxSide}; the width follows when not given.` }),
  }),
});

const PaletteStep = builder.inputType('PaletteStep', {
  description: 'Only these colors: a well-known palette, given ones, or the best few of the picture’s own.',
  fields: (t) => ({
    name: t.string({ description: `One of ${paletteNames.join(', ')}.` }),
    colors: t.stringList({ description: 'Up to 256 as "#rrggbb".' }),
    spriteId: t.id({ description: 'Those of another sprite of the viewer’s, as it is now.' }),
    maxColors: t.int({ description: '2 to 256: the best so many, of the palette if one is given.' }),
    dithering: t.field({
      type: Dithering,
      defaultValue: 'NONE',
      description: 'How missing colors are mixed.',
    }),
  }),
});

const OutlineStep = builder.inputType('OutlineStep', {
  description: 'A line of one px around what can be seen.',
  fields: (t) => ({
    color: t.string({ defaultValue: '#000000', description: '"#rrggbb"' }),
    place: t.field({ type: OutlinePlace, defaultValue: 'OUTSIDE', description: 'Where.' }),
    corners: t.boolean({ defaultValue: false, description: 'Also at corners: thicker, without steps.' }),
  }),
});

const RecolorStep = builder.inputType('RecolorStep', {
  description: 'Exchanges colors, shade by shade: a ramp for another.',
  fields: (t) => ({
    from: t.stringList({ required: true, description: '1 to 32 colors as "#rrggbb".' }),
    to: t.stringList({
      required: true,
      description: 'As many; the first takes the place of the first, and so on.',
    }),
    tolerance: t.float({
      defaultValue: 0,
      description: 'How unlike them colors may be that go along, 0 to 0.5 (OKLab).',
    }),
  }),
});

const RemoveStraysStep = builder.inputType('RemoveStraysStep', {
  description: 'Takes specks away that hang on nothing; the largest piece always stays.',
  fields: (t) => ({
    maxPixels: t.int({ defaultValue: 2, description: 'Up to how many px something is a speck, 1 to 4,096.' }),
  }),
});

const HardenEdgesStep = builder.inputType('HardenEdgesStep', {
  description: 'What is half transparent becomes there or not, as pixel art has it.',
  fields: (t) => ({
    threshold: t.float({ defaultValue: 0.5, description: 'From which opacity on it stays, 0 to 1.' }),
  }),
});

export const ImageStep = builder.inputType('ImageStep', {
  description: 'One piece of pixel work: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    removeBackground: t.field({ type: RemoveBackgroundStep, description: 'The background goes.' }),
    trim: t.field({ type: TrimStep, description: 'What is empty goes.' }),
    crop: t.field({ type: CropStep, description: 'A part stays.' }),
    rotate: t.field({ type: RotateStep, description: 'It turns.' }),
    flip: t.field({ type: FlipStep, description: 'It is mirrored.' }),
    scale: t.field({ type: ScaleStep, description: 'Its size changes.' }),
    palette: t.field({ type: PaletteStep, description: 'Its colors become few, or others.' }),
    outline: t.field({ type: OutlineStep, description: 'It gets a line around it.' }),
    recolor: t.field({ type: RecolorStep, description: 'Some colors become others.' }),
    removeStrays: t.field({ type: RemoveStraysStep, description: 'Specks go.' }),
    hardenEdges: t.field({ type: HardenEdgesStep, description: 'Edges become hard.' }),
  }),
});

/** The list of steps, as every input has it that takes one. */
export const stepsField = {
  type: [ImageStep] as [typeof ImageStep],
  description: `1 to ${bounds.processSteps}, one after the other: all of them or none.`,
};
