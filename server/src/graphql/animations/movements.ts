import { movementsOf } from '../../domain/animations/movements-of.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';

export const defineMovements = () =>
  builder.prismaObjectField('Sprite', 'movements', (t) =>
    t.stringList({
      ...costs({ work: 10 }),
      description:
        'What the local artist can have it do, as animateSprite takes it; it refuses anything else. Its own drawings it draws anew, also after pixel work; of other pictures it moves the pixels. Other artists take any words. Only shown to its owner; empty while it has no picture.',
      select: { imageSha256: true, ownerId: true },
      resolve: async ({ imageSha256, ownerId }, _args, { deps, viewer }) =>
        ownerId === viewer?.userId ? [...(await movementsOf(deps, { imageSha256 }))] : [],
    }),
  );
