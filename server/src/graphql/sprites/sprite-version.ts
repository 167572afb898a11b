import { builder } from '../builder.ts';
import { visible } from '../schema/visible.ts';

builder.prismaNode('SpriteVersion', {
  id: { field: 'id' },
  description: 'A picture that a sprite had.',
  findUnique: (id, { viewer }) => ({ id, ...visible.SpriteVersion(viewer) }),
  fields: (t) => ({
    image: t.relation('image', { description: 'The picture.' }),
    operation: t.exposeString('operation', {
      description: 'What made it, e.g. "generate", "import", "revert".',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});
