import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { closeScene, inviteToScene, joinScene } from '../../domain/scenes/invite.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { sceneField, scenePayload } from './payloads.ts';

type Invitation = Awaited<ReturnType<typeof inviteToScene>>;

const InvitationPayload = builder.objectRef<Invitation>('InviteToScenePayload').implement({
  description: 'An invitation. It is shown once.',
  fields: (t) => ({
    scene: sceneField(t as never),
    token: t.exposeString('token', { description: 'Whoever has it can join: see joinScene.' }),
    url: t.field({
      type: 'URL',
      description: 'The same as a link into the studio.',
      resolve: ({ token }, _args, { origin }) => `${origin}/join/${token}`,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be used.' }),
  }),
});

const invited = resultOf('InviteToScene', InvitationPayload, ValidationError, NotFoundError);
const joined = resultOf('JoinScene', scenePayload('JoinScenePayload'), ValidationError, NotFoundError);

export const defineInvite = () =>
  builder.mutationFields((t) => ({
    inviteToScene: t.field({
      type: invited.type,
      description: 'Makes a link by which others can see and edit a scene of the viewer’s; good for a week.',
      args: { sceneId: t.arg.id({ required: true, description: 'Which scene.' }) },
      resolve: (_root, { sceneId }, context) =>
        invited.answer(async () => inviteToScene(context.deps, signedIn(context), sceneId)),
    }),
    joinScene: t.field({
      type: joined.type,
      description: 'From now on the viewer may see and edit the scene that they were invited to.',
      args: { token: t.arg.string({ required: true, description: 'The invitation’s token.' }) },
      resolve: (_root, { token }, context) =>
        joined.answer(async () => joinScene(context.deps, signedIn(context), token)),
    }),
    closeScene: t.field({
      type: joined.type,
      description: 'Ends all invitations to a scene of the viewer’s: only they may edit it from now on.',
      args: { sceneId: t.arg.id({ required: true, description: 'Which scene.' }) },
      resolve: (_root, { sceneId }, context) =>
        joined.answer(async () => closeScene(context.deps, signedIn(context), sceneId)),
    }),
  }));
