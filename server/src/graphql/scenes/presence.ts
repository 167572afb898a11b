import { sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { bounds } from '../../domain/bounds.ts';
import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import { keyOf } from '../../domain/global-id.ts';
import { pointOut, visitorId as visitorIdBounds } from '../../domain/scenes/point-out.ts';
import type { Visitor } from '../../domain/scenes/presence.ts';
import { visibleScene } from '../../domain/scenes/scene-access.ts';
import { validate } from '../../domain/validate.ts';
import { builder } from '../builder.ts';
import { type Context, signedIn } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { live, nothing } from '../shared/live.ts';
import { resultOf } from '../shared/result.ts';

const SceneVisitor = builder.objectRef<Visitor>('SceneVisitor').implement({
  description: 'Somebody in a scene: one for each open window.',
  fields: (t) => ({
    visitorId: t.exposeID('visitorId', { description: 'Of the window’s own making.' }),
    user: t.prismaField({
      type: 'User',
      description: 'Who it is.',
      resolve: (query, { userId }, _args, { reader }) =>
        reader.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
    }),
    selection: t.idList({
      description: 'The layers that they have selected.',
      resolve: ({ selection }) => [...selection],
    }),
    pointerX: t.float({
      nullable: true,
      description: 'Where they point, scene px; null when nowhere.',
      resolve: ({ pointer }) => pointer?.x ?? null,
    }),
    pointerY: t.float({
      nullable: true,
      description: 'px down.',
      resolve: ({ pointer }) => pointer?.y ?? null,
    }),
  }),
});

const arrival = z.object({ visitorId: visitorIdBounds });

/**
 * Who is there, now and at every change; the window itself is there as long as this runs. Ends with the scene, or with
 * the right to see it.
 */
const company = (context: Context, id: string, visitorId: string): AsyncGenerator<{ key: string }> => {
  const { deps } = context;
  const viewer = signedIn(context);
  validate(arrival, { visitorId });
  const mayBeHere = async () => (await visibleScene(deps.store.read, viewer, id)) !== null;
  const key = keyOf('Scene', id);
  if (!key) return nothing();
  return live(deps.events.presenceChanges(key), async function* (changes) {
    if (!(await mayBeHere())) return;
    const leave = deps.presence.enter(key, { visitorId, userId: viewer.userId });
    try {
      yield { key };
      for await (const { type } of changes) {
        if (type === 'presence') yield { key };
        else if (!(await mayBeHere())) return;
      }
    } finally {
      leave();
    }
  });
};

const UpdatePresenceInput = builder.inputType('UpdatePresenceInput', {
  description: 'What a window has selected and where it points.',
  fields: (t) => ({
    sceneId: t.id({ required: true, description: 'Which scene.' }),
    visitorId: t.id({ required: true, description: 'As given to scenePresence.' }),
    selection: t.idList({
      description: `At most ${bounds.presenceSelection} ids of layers; none when not given.`,
    }),
    pointerX: t.float({ description: 'Scene px; with pointerY.' }),
    pointerY: t.float({ description: 'Scene px, down.' }),
  }),
});

const Payload = builder.objectRef<{ visitorId: string }>('UpdatePresencePayload').implement({
  description: 'The others have been told.',
  fields: (t) => ({ visitorId: t.exposeID('visitorId', { description: 'As given.' }) }),
});

const result = resultOf('UpdatePresence', Payload, ValidationError, NotFoundError);

export const definePresence = () => {
  builder.subscriptionField('scenePresence', (t) =>
    t.field({
      ...costs({ entries: 50 }),
      type: [SceneVisitor],
      description:
        'Who is in a scene, now and at every change. As long as it runs, the viewer is there as well; nothing of it is kept.',
      args: {
        sceneId: t.arg.id({
          required: true,
          description: 'The scene’s id. One that cannot be seen completes at once.',
        }),
        visitorId: t.arg.id({
          required: true,
          description: `Of the window’s own making, at most ${sceneBounds.idLength} characters, to tell its own from others.`,
        }),
      },
      subscribe: (_root, { sceneId, visitorId }, context) => company(context, sceneId, visitorId),
      resolve: ({ key }, _args, { deps }) => [...deps.presence.visitors(key)],
    }),
  );
  builder.mutationField('updatePresence', (t) =>
    t.field({
      type: result.type,
      description:
        'Tells the others in a scene what one has selected and where one points. Nothing of it is kept.',
      args: { input: t.arg({ type: UpdatePresenceInput, required: true, description: 'What.' }) },
      resolve: (_root, { input }, context) =>
        result.answer(async () => pointOut(context.deps, signedIn(context), input)),
    }),
  );
};
