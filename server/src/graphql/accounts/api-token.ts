import { builder } from '../builder.ts';
import { byId } from '../shared/by-id.ts';
import { describedEnum } from '../shared/described-enum.ts';

const scopes = {
  LIBRARY_READ: 'See sprites, enhancements and jobs.',
  LIBRARY_WRITE: 'Change, trash and delete them.',
  GENERATE: 'Draw and enhance.',
  SCENES_READ: 'See scenes.',
  SCENES_WRITE: 'Change scenes.',
  EXPORT: 'Export sprites and scenes.',
} as const;

const ApiScope = describedEnum('ApiScope', 'What a token may be used for.', scopes);
const isScope = (text: string): text is keyof typeof scopes => text in scopes;

export const defineApiToken = () =>
  builder.prismaNode('ApiToken', {
    id: { field: 'id' },
    description: 'A token for programs. Its secret was shown once, when it was made.',
    findUnique: byId,
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What it is for.' }),
      prefix: t.exposeString('prefix', { description: 'How its secret begins, to tell tokens apart.' }),
      scopes: t.field({
        type: [ApiScope],
        description: 'What it may be used for.',
        resolve: ({ scopes: text }) => text.split(' ').filter(isScope),
      }),
      lastUsedAt: t.expose('lastUsedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'Null when it never was.',
      }),
      expiresAt: t.expose('expiresAt', {
        type: 'DateTime',
        nullable: true,
        description: 'Null when it does not.',
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    }),
  });
