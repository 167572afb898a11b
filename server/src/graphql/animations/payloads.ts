import { builder } from '../builder.ts';

/** A payload with the animation that was changed. */
export const animationPayload = (name: string) =>
  builder.objectRef<{ animationId: string }>(name).implement({
    description: 'The animation as it is now.',
    fields: (t) => ({
      animation: t.prismaField({
        type: 'SpriteAnimation',
        description: 'The animation as it is now.',
        resolve: (query, { animationId }, _args, { reader }) =>
          reader.spriteAnimation.findUniqueOrThrow({ ...query, where: { id: animationId } }),
      }),
    }),
  });
