import type { Deps, Viewer } from '../../domain/deps.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import type { GlobalId } from '../../domain/global-id.ts';
import { share, unshare } from '../../domain/scenes/share.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { resultOf } from '../shared/result.ts';
import { nodePayload } from './node-payload.ts';

const result = resultOf(
  'Share',
  nodePayload('SharePayload', 'The sprite or scene as it is now.'),
  ValidationError,
  NotFoundError,
);

type Verb = (deps: Deps, viewer: Viewer, id: string) => Promise<GlobalId>;

const field = (mutation: string, verb: Verb, description: string) =>
  builder.mutationField(mutation, (t) =>
    t.field({
      type: result.type,
      description,
      args: { id: t.arg.id({ required: true, description: 'A sprite or a scene of the viewer’s.' }) },
      resolve: (_root, { id }, context) =>
        result.answer(async () => verb(context.deps, signedIn(context), id)),
    }),
  );

export const defineShare = () => {
  field('share', share, 'Shows a sprite, or a scene with its sprites, to everyone, in the gallery.');
  field('unshare', unshare, 'Takes it out of the gallery: nobody else sees it any more.');
};
