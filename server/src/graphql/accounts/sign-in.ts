import { signIn } from '../../domain/accounts/sign-in.ts';
import { signInAsGuest } from '../../domain/accounts/sign-in-as-guest.ts';
import { InvalidCredentialsError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { resultOf } from '../shared/result.ts';
import { becomes, SignInPayload } from './signed-in.ts';

const SignInInput = builder.inputType('SignInInput', {
  description: 'An account and its password.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'Upper and lower case are the same.' }),
    password: t.string({ required: true, description: 'As given at signing up.' }),
  }),
});

const result = resultOf('SignIn', SignInPayload, InvalidCredentialsError, ValidationError);

export const defineSignIn = () => {
  builder.mutationField('signIn', (t) =>
    t.field({
      type: result.type,
      description: 'Starts a session. Wrong passwords make the next try wait (RATE_LIMITED with retryAfter).',
      args: { input: t.arg({ type: SignInInput, required: true, description: 'Who signs in.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () =>
          becomes(context, await signIn(context.deps, context.address, input), false),
        ),
    }),
  );
  builder.mutationField('signInAsGuest', (t) =>
    t.field({
      type: result.type,
      description:
        'Starts working at once, with a library of one’s own and nothing to fill in. So many an hour from one address (RATE_LIMITED with retryAfter).',
      resolve: (_root, _args, context) =>
        result.answer(async () => becomes(context, await signInAsGuest(context.deps, context.address), true)),
    }),
  );
};
