import type { SceneDocument } from '@papeterie/stage';
import { bounds } from '../../domain/bounds.ts';
import { deletedAfter, keptDays } from '../../domain/housekeeping/keeping.ts';
import { seenSince } from '../../domain/scenes/scene-access.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { byId } from '../shared/by-id.ts';
import { connectionOf } from '../shared/connection.ts';
import { editedBy } from '../shared/visible.ts';
import { CameraType } from './camera.ts';
import { Layer } from './layer.ts';
import { SceneRevisionConnection, SceneRevisionEdge } from './scene-revision.ts';
import { SoundCue } from './sound-cue.ts';

/** A scene's revisions that the viewer may see. */
const seenRevisions = async (
  { reader, deps, viewer }: Context,
  id: string,
): Promise<{ sceneId: string; revision: { gt: number } }> => {
  const select = {
    id: true,
    ownerId: true,
    revision: true,
    shared: true,
    sharedSinceRevision: true,
  } as const;
  const scene = await reader.scene.findUniqueOrThrow({ where: { id }, select });
  const since = await seenSince(deps.store.read, scene, viewer?.userId ?? null);
  return { sceneId: id, revision: { gt: since } };
};

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

// The document is large and lists seldom want it: only what is asked for is read.
const select = { document: true } as const;
const documentOf = (row: { document: unknown }) => row.document as SceneDocument;

export const Scene = builder.prismaNode('Scene', {
  id: { field: 'id' },
  description: 'Sprites on a stage that move by behaviors.',
  select: { id: true },
  findUnique: byId,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'For people.' }),
    width: t.int({ description: 'px', select, resolve: (scene) => documentOf(scene).width }),
    height: t.int({ description: 'px', select, resolve: (scene) => documentOf(scene).height }),
    durationSeconds: t.float({
      description: 'How long it plays before it begins anew.',
      select,
      resolve: (scene) => documentOf(scene).durationSeconds,
    }),
    backgroundColor: t.string({
      description: 'Behind all layers, "#rrggbb".',
      select,
      resolve: (scene) => documentOf(scene).backgroundColor,
    }),
    revision: t.exposeInt('revision', {
      description: 'How many steps of editing it has seen: give it as baseRevision.',
    }),
    layers: t.field({
      ...costs({ entries: 30 }),
      type: [Layer],
      description: 'From the farthest to the nearest.',
      select,
      resolve: (scene) => [...documentOf(scene).layers],
    }),
    camera: t.field({
      type: CameraType,
      description: 'Where one looks from.',
      select,
      resolve: (scene) => documentOf(scene).camera,
    }),
    sounds: t.field({
      ...costs({ entries: 5 }),
      type: [SoundCue],
      description: 'What is heard.',
      select,
      resolve: (scene) => [...documentOf(scene).sounds],
    }),
    document: t.field({
      ...costs({ work: 200 }),
      type: 'JSON',
      description:
        'All of it as the stage engine takes it (version 1): the same as layers, camera and sounds, with the sprites’ ids as spriteKey.',
      select,
      resolve: documentOf,
    }),
    poster: t.prismaField({
      ...costs({ work: 20 }),
      type: 'Image',
      nullable: true,
      description:
        'Its first moment as a small picture; null until one was painted, which asking for it sets off.',
      select: { id: true, revision: true, posterRevision: true, posterSha256: true },
      resolve(query, scene, _args, { reader, posters }) {
        if (scene.posterRevision !== scene.revision) posters.refresh(scene);
        const { posterSha256: sha256 } = scene;
        return sha256 === null ? null : reader.image.findUnique({ ...query, where: { sha256 } });
      },
    }),
    owner: t.relation('owner', { description: 'Whose it is.' }),
    shared: t.exposeBoolean('shared', { description: 'Whether everyone may see it.' }),
    members: t.prismaField({
      ...costs({ entries: 20 }),
      type: ['User'],
      description: 'Who else may edit it. Only shown to its owner and to them.',
      select: { id: true },
      resolve: (query, { id }, _args, { reader, viewer }) =>
        reader.user.findMany({
          ...query,
          where: { memberships: { some: { sceneId: id, scene: editedBy(viewer) } } },
          orderBy: { id: 'asc' },
          take: bounds.sceneMembers,
        }),
    }),
    exports: t.relation('exports', {
      ...costs({ entries: 20 }),
      description: `The viewer’s files of it, newest first; the latest ${bounds.pageSize}.`,
      query: (_args, { viewer }) => ({
        where: { ownerId: viewer?.userId ?? '' },
        orderBy: newestFirst,
        take: bounds.pageSize,
      }),
    }),
    history: t.prismaConnection(
      {
        type: 'SceneRevision',
        cursor: 'sceneId_revision',
        description:
          'Every step of editing, the latest first: all of them for its owner, those since they joined for members, since it was shared for everyone else.',
        totalCount: async ({ id }, _args, context) =>
          context.reader.sceneRevision.count({ where: await seenRevisions(context, id) }),
        resolve: async (query, { id }, _args, context) =>
          context.reader.sceneRevision.findMany({
            ...query,
            where: await seenRevisions(context, id),
            orderBy: { revision: 'desc' },
          }),
      },
      SceneRevisionConnection,
      SceneRevisionEdge,
    ),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was created.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last edited.' }),
    trashedAt: t.expose('trashedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is in the trash.',
    }),
    deletedAfter: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When it goes for good: ${keptDays.trash} days after it came into the trash. Null while it is not there.`,
      select: { trashedAt: true },
      resolve: deletedAfter,
    }),
  }),
});

export const { Connection: SceneConnection, Edge: SceneEdge } = connectionOf('Scene', Scene);
