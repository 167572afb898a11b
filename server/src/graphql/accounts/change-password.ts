import { changePassword } from '../../domain/accounts/change-password.ts';
import { bounds } from '../../domain/bounds.ts';
import { InvalidCredentialsError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { userPayload } from './user-payload.ts';

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  description: 'The password that the account has, and the one that it shall have.',
  fields: (t) => ({
    currentPassword: t.string({ required: true, description: 'As it is now.' }),
    newPassword: t.string({
      required: true,
      description: `At least ${bounds.passwordMinLength} characters.`,
    }),
  }),
});

const payload = userPayload('ChangePasswordPayload', 'The password is changed.');
const result = resultOf('ChangePassword', payload, InvalidCredentialsError, ValidationError);

export const defineChangePassword = () =>
  builder.mutationField('changePassword', (t) =>
    t.field({
      type: result.type,
      description:
        'Changes the account’s password. All other sessions end. Wrong passwords make the next try wait (RATE_LIMITED with retryAfter).',
      args: { input: t.arg({ type: ChangePasswordInput, required: true, description: 'Both passwords.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => {
          const { deps, address, token, sessions } = context;
          const changed = await changePassword(deps, signedIn(context), address, input);
          await sessions.endOthers(changed.userId, token);
          return changed;
        }),
    }),
  );
