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
