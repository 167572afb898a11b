import type { Direction as Name } from '../../domain/providers/drawing-options.ts';
import { builder } from '../builder.ts';
import { byId } from '../schema/by-id.ts';
import { describedEnum } from '../schema/described-enum.ts';
import { AssetStatus } from './asset-status.ts';

export const Direction = describedEnum('Direction', 'Where a sprite looks, as on a map seen from above.', {
  SOUTH: 'Toward the viewer.',
  SOUTH_WEST: 'Toward the viewer, to the left.',
  WEST: 'To the left.',
  NORTH_WEST: 'Away, to the left.',
  NORTH: 'Away from the viewer.',
  NORTH_EAST: 'Away, to the right.',
  EAST: 'To the right.',
  SOUTH_EAST: 'Toward the viewer, to the right.',
} satisfies Record<Name, string>);

builder.prismaNode('SpriteAnimation', {
  id: { field: 'id' },
  description: 'A movement of a sprite, frame by frame.',
  findUnique: byId,
  fields: (t) => ({
    sprite: t.relation('sprite', { description: 'Who moves.' }),
    action: t.exposeString('action', { description: 'What it does, e.g. "walk".' }),
    direction: t.field({
      type: Direction,
      description: 'Where it looks.',
      resolve: ({ direction }) => direction,
    }),
    status: t.field({
      type: AssetStatus,
      description: 'Whether it has been made.',
      resolve: ({ status }) => status,
    }),
    frames: t.relation('frames', { description: 'In order.', query: { orderBy: { position: 'asc' } } }),
    job: t.relation('job', { nullable: true, description: 'The job that makes it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
  }),
});

builder.prismaObject('AnimationFrame', {
  description: 'One picture of a movement.',
  fields: (t) => ({
    image: t.relation('image', { description: 'The picture.' }),
    durationMs: t.exposeInt('durationMs', { description: 'How long it is shown.' }),
  }),
});
