import { ValidationError } from '../../domain/errors.ts';
import { keyOf } from '../../domain/global-id.ts';
import { seenSince, visibleScene } from '../../domain/scenes/scene-access.ts';
import { builder } from '../builder.ts';
import { type Context, signedIn } from '../context.ts';
import { live, nothing } from '../shared/live.ts';

type Key = { sceneId: string; revision: number };

/** How many revisions are read at once while catching up. */
const chunk = 100;

const notSeen = (revision: number) =>
  new ValidationError([
    {
      path: ['sinceRevision'],
      message: `is from before revision ${revision}, since which you may see the scene: read the scene anew`,
    },
  ]);

/** Each revision after `since`, in order, as soon as it is there. Ends with the scene, or with the right to see it. */
const revisions = (context: Context, id: string, since: number | null): AsyncGenerator<Key> => {
  const { store, events } = context.deps;
  const viewer = signedIn(context);
  const sceneId = keyOf('Scene', id);
  if (!sceneId) return nothing();
  // Listening comes before reading: what is committed in between is seen by one of both.
  return live(events.sceneChanges(sceneId), async function* (changes) {
    let last = since;
    do {
      const scene = await visibleScene(store.read, viewer, id);
      if (!scene) return;
      last ??= scene.revision;
      const seen = await seenSince(store.read, scene, viewer.userId);
      // A gap would go unnoticed: whoever asks for it has to read the scene anew.
      if (last < seen) throw notSeen(seen);
      while (last < scene.revision) {
        const rows = await store.read.sceneRevisions.list(
          { sceneId, revision: { gt: last } },
          { orderBy: [{ revision: 'asc' }], limit: chunk },
        );
        if (rows.length === 0) break;
        for (const { revision } of rows) {
          yield { sceneId, revision };
          last = revision;
        }
      }
    } while (!(await changes.next()).done);
  });
};

export const defineSceneEdited = () =>
  builder.subscriptionField('sceneEdited', (t) =>
    t.prismaField({
      type: 'SceneRevision',
      description:
        'Every edit of a scene from a revision on: none missed, none twice, in order. Completes when the scene is deleted or may no longer be seen.',
      args: {
        id: t.arg.id({
          required: true,
          description: 'The scene’s id. One that cannot be seen completes at once.',
        }),
        sinceRevision: t.arg.int({
          description: 'The revision that is already known; only what comes from now on when not given.',
        }),
      },
      subscribe: (_root, { id, sinceRevision }, context) => revisions(context, id, sinceRevision ?? null),
      resolve: (query, { sceneId, revision }: Key, _args, { reader }) =>
        reader.sceneRevision.findUniqueOrThrow({
          ...query,
          where: { sceneId_revision: { sceneId, revision } },
        }),
    }),
  );
