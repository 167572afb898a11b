import { builder } from '../builder.ts';

builder.mutationField('signOut', (t) =>
  t.boolean({
    description:
      'Ends this session. True also when there was none. A guest’s work cannot be reached afterwards.',
    async resolve(_root, _args, context) {
      if (context.token) await context.sessions.end(context.token);
      context.setSession(null);
      return true;
    },
  }),
);
