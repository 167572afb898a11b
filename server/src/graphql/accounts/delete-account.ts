import { accountWaitDays, deleteAccount, keepAccount } from '../../domain/accounts/delete-account.ts';
import { InvalidCredentialsError, ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { userPayload } from './user-payload.ts';

const DeleteAccountInput = builder.inputType('DeleteAccountInput', {
  description: 'Proof that it is the account’s owner who asks.',
  fields: (t) => ({
    password: t.string({ description: 'The account’s password. Guests have none and leave it out.' }),
  }),
});

const deleted = userPayload('DeleteAccountPayload', 'The account is going to be deleted.');
const deletion = resultOf('DeleteAccount', deleted, InvalidCredentialsError, ValidationError);

const kept = userPayload('KeepAccountPayload', 'The account stays.');
const keeping = resultOf('KeepAccount', kept, ValidationError);

export const defineDeleteAccount = () => {
  builder.mutationField('deleteAccount', (t) =>
    t.field({
      type: deletion.type,
      description: `Deletes the account, also a guest’s, with all that it owns, in ${accountWaitDays} days (deleteAfter). Until then keepAccount, or signing in again, calls it off. All other sessions end.`,
      args: { input: t.arg({ type: DeleteAccountInput, required: true, description: 'The password.' }) },
      resolve: (_root, { input }, context) =>
        deletion.answer(async () => {
          const { deps, address, token, sessions } = context;
          const going = await deleteAccount(deps, signedIn(context), address, input);
          await sessions.endOthers(going.userId, token);
          return going;
        }),
    }),
  );
  builder.mutationField('keepAccount', (t) =>
    t.field({
      type: keeping.type,
      description: 'Calls deleteAccount off.',
      resolve: (_root, _args, context) => keeping.answer(() => keepAccount(context.deps, signedIn(context))),
    }),
  );
};
