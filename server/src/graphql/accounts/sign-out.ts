import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';

export const defineSignOut = () => {
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
  builder.mutationField('signOutOthers', (t) =>
    t.int({
      description: 'Ends all sessions of the viewer but this one. Says how many there were.',
      resolve: (_root, _args, context) => context.sessions.endOthers(signedIn(context).userId, context.token),
    }),
  );
};
