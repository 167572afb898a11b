import type { SignedIn } from '../../domain/accounts/sign-in-as-guest.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

const signedInType = (name: 'SignUpPayload' | 'SignInPayload') =>
  builder.objectRef<SignedIn>(name).implement({
    description: 'Who is signed in now. Browsers get a cookie as well.',
    fields: (t) => ({
      user: t.prismaField({
        type: 'User',
        description: 'Who is signed in now.',
        resolve: (query, { userId }, _args, { reader }) =>
          reader.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
      }),
      token: t.exposeString('token', {
        description:
          'Send it as "Authorization: Bearer …", or as token in the connectionParams of a WebSocket.',
      }),
    }),
  });

export const SignUpPayload = signedInType('SignUpPayload');
export const SignInPayload = signedInType('SignInPayload');

/** From here on the request is the new viewer's: what the payload asks for is theirs to see. */
export const becomes = (context: Context, signedIn: SignedIn, isGuest: boolean): SignedIn => {
  context.viewer = { userId: signedIn.userId, isGuest };
  context.sessions.forget(signedIn.userId);
  context.setSession(signedIn.token);
  return signedIn;
};
