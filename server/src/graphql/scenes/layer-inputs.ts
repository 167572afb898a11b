import { sceneBounds } from '@papeterie/stage';
import { builder } from '../builder.ts';
import { Scaling } from '../images/image.ts';

type Types = typeof builder.$inferSchemaTypes;
export type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const CropInput = builder.inputType('CropInput', {
  description: 'How much of a picture is cut off each side, in its own px.',
  fields: (t) => ({
    left: t.float({ required: true, description: 'px, from 0' }),
    top: t.float({ required: true, description: 'px, from 0' }),
    right: t.float({ required: true, description: 'px, from 0' }),
    bottom: t.float({ required: true, description: 'px, from 0' }),
  }),
});

/** What adding and updating a layer have in common. */
export const layerInputs = (t: InputFields) => ({
  name: t.string({ description: `At most ${sceneBounds.nameLength} characters.` }),
  x: t.float({ description: 'Where the anchor stands, px.' }),
  y: t.float({ description: 'Where the anchor stands, px downwards.' }),
  anchorX: t.float({ description: '0 is the picture’s left edge, 1 its right one; 0.5 at first.' }),
  anchorY: t.float({ description: '0 is the top edge, 1 the bottom; 0.5 at first.' }),
  scale: t.float({ description: `A factor, ${sceneBounds.minScale} to ${sceneBounds.maxScale}.` }),
  rotation: t.float({ description: 'Degrees, clockwise.' }),
  opacity: t.float({ description: '0 to 1.' }),
  parallax: t.float({ description: 'How much the camera moves it; 1 at first.' }),
  visible: t.boolean({ description: 'Whether it is painted.' }),
  locked: t.boolean({ description: 'Whether editors keep it from being moved by hand.' }),
  repeatX: t.boolean({ description: 'Repeated side by side across the stage.' }),
  fillBelow: t.boolean({ description: 'The color of the bottom-middle pixel goes on below.' }),
  scaling: t.field({ type: Scaling, description: 'Hard pixels or smooth; null: hard for small pictures.' }),
  crop: t.field({ type: CropInput, description: 'What is cut off; null: nothing.' }),
});
