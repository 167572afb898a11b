import { signUp } from '../../domain/accounts/sign-up.ts';
import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { resultOf } from '../shared/result.ts';
import { becomes, SignUpPayload } from './signed-in.ts';

const SignUpInput = builder.inputType('SignUpInput', {
  description: 'A new account.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'Upper and lower case are the same.' }),
    password: t.string({ required: true, description: `At least ${bounds.passwordMinLength} characters.` }),
    name: t.string({ required: true, description: `At most ${bounds.nameLength} characters.` }),
  }),
});

const result = resultOf('SignUp', SignUpPayload, ValidationError);

export const defineSignUp = () =>
  builder.mutationField('signUp', (t) =>
    t.field({
      type: result.type,
      description:
        'Makes an account. A guest becomes it and keeps all work; other sessions of the guest end. So many an hour from one address (RATE_LIMITED with retryAfter).',
      args: { input: t.arg({ type: SignUpInput, required: true, description: 'Who signs up.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () =>
          becomes(context, await signUp(context.deps, context.viewer, context.address, input), false),
        ),
    }),
  );
