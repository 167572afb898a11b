import type { SceneLayer } from '@papeterie/stage';
import { keyOf } from '../../domain/global-id.ts';
import { builder } from '../builder.ts';
import { Scaling } from '../images/image.ts';
import { costs } from '../limits/field-cost.ts';
import { BehaviorType } from './behavior.ts';

const Crop = builder.objectRef<NonNullable<SceneLayer['crop']>>('Crop').implement({
  description: 'How much of a picture is cut off each side, in its own px.',
  fields: (t) => ({
    left: t.exposeFloat('left', { description: 'px' }),
    top: t.exposeFloat('top', { description: 'px' }),
    right: t.exposeFloat('right', { description: 'px' }),
    bottom: t.exposeFloat('bottom', { description: 'px' }),
  }),
});

const spriteKeyOf = ({ spriteKey }: SceneLayer): string => keyOf('Sprite', spriteKey) ?? '';

export const Layer = builder.objectRef<SceneLayer>('Layer').implement({
  description:
    'One sprite on the stage. Positions are scene px, y down; rotation is degrees, clockwise; layers are painted in list order.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its own within the scene; edits name it by this.' }),
    name: t.exposeString('name', { description: 'For people, and for directing by words.' }),
    sprite: t.prismaField({
      type: 'Sprite',
      description: 'What it shows.',
      resolve: (query, layer, _args, { reader }) =>
        reader.sprite.findUniqueOrThrow({ ...query, where: { id: spriteKeyOf(layer) } }),
    }),
    image: t.prismaField({
      type: 'Image',
      nullable: true,
      description: 'The sprite’s picture as it is now; null until it has been drawn.',
      async resolve(query, layer, _args, { reader }) {
        const sprite = await reader.sprite.findUnique({
          where: { id: spriteKeyOf(layer) },
          select: { image: query },
        });
        return (sprite?.image ?? null) as never;
      },
    }),
    x: t.exposeFloat('x', { description: 'Where the anchor stands, px.' }),
    y: t.exposeFloat('y', { description: 'Where the anchor stands, px downwards.' }),
    anchorX: t.exposeFloat('anchorX', {
      description:
        'The point of the picture that stands at x and y, and from which it grows: 0 is its left edge, 1 its right one.',
    }),
    anchorY: t.exposeFloat('anchorY', { description: '0 is the top edge, 1 the bottom.' }),
    scale: t.exposeFloat('scale', { description: '1: one picture px is one scene px.' }),
    rotation: t.exposeFloat('rotation', {
      description: 'Degrees, clockwise, about the middle of the scaled picture.',
    }),
    opacity: t.exposeFloat('opacity', { description: '0 to 1.' }),
    parallax: t.exposeFloat('parallax', {
      description: 'How much the camera moves it: 0 not at all (the sky), 1 with the world.',
    }),
    visible: t.exposeBoolean('visible', { description: 'Whether it is painted.' }),
    locked: t.exposeBoolean('locked', { description: 'Whether editors keep it from being moved by hand.' }),
    repeatX: t.exposeBoolean('repeatX', { description: 'Repeated side by side across the stage.' }),
    fillBelow: t.exposeBoolean('fillBelow', {
      description: 'Below the picture the color of its bottom-middle pixel goes on to the end of the stage.',
    }),
    scaling: t.field({
      type: Scaling,
      nullable: true,
      description: 'Hard pixels or smooth; null: hard for small pictures.',
      resolve: ({ scaling }) => scaling,
    }),
    crop: t.field({
      type: Crop,
      nullable: true,
      description: 'What is cut off; null: nothing.',
      resolve: ({ crop }) => crop,
    }),
    behaviors: t.field({
      ...costs({ entries: 3 }),
      type: [BehaviorType],
      description: 'How it moves.',
      resolve: ({ behaviors }) => [...behaviors],
    }),
  }),
});
