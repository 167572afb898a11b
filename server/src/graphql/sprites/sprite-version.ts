import { builder } from '../builder.ts';
import { byId } from '../shared/by-id.ts';

export const defineSpriteVersion = () =>
  builder.prismaNode('SpriteVersion', {
    id: { field: 'id' },
    description: 'A picture that a sprite had.',
    findUnique: byId,
    fields: (t) => ({
      image: t.relation('image', { description: 'The picture.' }),
      operation: t.exposeString('operation', {
        description: 'What made it, e.g. "generate", "import", "revert".',
      }),
      steps: t.expose('steps', {
        type: 'JSON',
        nullable: true,
        description:
          'The pixel work that made it, as processSprite takes it, [ImageStep!]; null for anything else.',
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    }),
  });
