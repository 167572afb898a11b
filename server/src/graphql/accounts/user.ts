import { storageLimitOf } from '../../domain/admission/storage.ts';
import { daysAfter, keptDays } from '../../domain/housekeeping/keeping.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { byId } from '../shared/by-id.ts';

type Shown = { usedBytes: number; limitBytes: number };

const Storage = builder.objectRef<Shown>('Storage').implement({
  description: 'What somebody keeps: pictures and sounds, each once, and exports.',
  fields: (t) => ({
    usedBytes: t.field({
      type: 'SafeInt',
      description: 'Also what is in the trash. What is deleted is free at once.',
      resolve: ({ usedBytes }) => usedBytes,
    }),
    limitBytes: t.field({
      type: 'SafeInt',
      description: 'What would go beyond it is refused as RATE_LIMITED.',
      resolve: ({ limitBytes }) => limitBytes,
    }),
  }),
});

export const defineUser = () => {
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
      storage: t.field({
        type: Storage,
        nullable: true,
        description: 'What the user keeps and may keep. Only shown to the user.',
        resolve: async ({ id, isGuest }, _args, { viewer, deps }) =>
          viewer?.userId === id
            ? {
                usedBytes: await deps.store.read.storedBytes(id),
                limitBytes: storageLimitOf(deps, { isGuest }),
              }
            : null,
      }),
      deleteAfter: t.field({
        type: 'DateTime',
        nullable: true,
        description:
          'When the account goes, since deleteAccount; null while it stays. Only shown to the user.',
        resolve: ({ id, deleteAfter }, _args, { viewer }) => (viewer?.userId === id ? deleteAfter : null),
      }),
      forgottenAfter: t.field({
        type: 'DateTime',
        nullable: true,
        description: `When a guest who does not come back goes, with all work: ${keptDays.absentGuest} days after the last visit, which is noted once a day. (One who has made nothing goes after ${keptDays.idleGuest} day.) Null for accounts, and for others.`,
        resolve: ({ id, isGuest, lastSeenAt, createdAt }, _args, { viewer }) =>
          viewer?.userId === id && isGuest ? daysAfter(lastSeenAt ?? createdAt, keptDays.absentGuest) : null,
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
};
