import { builder } from '../builder.ts';

/** A payload with the sprite that was changed. */
export const spritePayload = (name: string) =>
  builder.objectRef<{ spriteId: string }>(name).implement({
    description: 'The sprite as it is now.',
    fields: (t) => ({
      sprite: t.prismaField({
        type: 'Sprite',
        description: 'The sprite as it is now.',
        resolve: (query, { spriteId }, _args, { reader }) =>
          reader.sprite.findUniqueOrThrow({ ...query, where: { id: spriteId } }),
      }),
    }),
  });

/** A payload with the ids that were given. */
export const idsPayload = (name: string, description: string) =>
  builder.objectRef<{ ids: string[] }>(name).implement({
    description,
    fields: (t) => ({ ids: t.exposeIDList('ids', { description: 'The ids as given.' }) }),
  });
