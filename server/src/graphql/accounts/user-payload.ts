import { builder } from '../builder.ts';

/** A payload that is the user as it is now. */
export const userPayload = (name: string, description: string) =>
  builder.objectRef<{ userId: string }>(name).implement({
    description,
    fields: (t) => ({
      user: t.prismaField({
        type: 'User',
        description: 'The user as it is now.',
        resolve: (query, { userId }, _args, { reader }) =>
          reader.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
      }),
    }),
  });
