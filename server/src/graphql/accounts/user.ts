import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { byId } from '../schema/by-id.ts';

builder.prismaNode('User', {
  id: { field: 'id' },
  description: 'Somebody who makes things here.',
  findUnique: byId,
  fields: (t) => ({
    name: t.exposeString('name', { description: '"Guest" until somebody signs up.' }),
    email: t.string({
      nullable: true,
      description: 'Only shown to the user; null for guests.',
      resolve: ({ id, email }, _args, { viewer }) => (viewer?.userId === id ? email : null),
    }),
    isGuest: t.exposeBoolean('isGuest', {
      description: 'Guests have all of the studio; signing up keeps their work.',
    }),
    apiTokens: t.relation('apiTokens', {
      ...costs({ entries: 20 }),
      description: 'Tokens for programs, newest first. Only shown to the user.',
      query: (_args, { viewer }) => ({
        where: { userId: viewer?.userId ?? '' },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.prismaField({
    type: 'User',
    nullable: true,
    description: 'Who asks; null when signed out.',
    resolve: (query, _root, _args, { reader, viewer }) =>
      viewer && reader.user.findUnique({ ...query, where: { id: viewer.userId } }),
  }),
);
