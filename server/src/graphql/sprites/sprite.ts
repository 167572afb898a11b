import type { Viewer } from '../../domain/deps.ts';
import { builder } from '../builder.ts';
import { EnhancementConnection, EnhancementEdge } from '../enhancements/enhancement.ts';
import { ProviderName } from '../providers/provider.ts';
import { byId } from '../schema/by-id.ts';
import { loadNode, Node } from '../schema/node.ts';
import { StylePresetType } from '../styles/style-preset.ts';
import { AssetStatus } from './asset-status.ts';
import { SpriteSource } from './sprite-source.ts';

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

// Compared as a beginning, which with ids of one length is the same as equality: given an equality, SQLite would scan
// all that the owner has by the index on it, instead of looking under the few sprites.
const ownersOnly = (viewer: Viewer | null) => ({ ownerId: { startsWith: viewer?.userId ?? '-' } });

export const Sprite = builder.prismaNode('Sprite', {
  id: { field: 'id' },
  description: 'A small picture, with all that it was and all that came of it.',
  findUnique: byId,
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'For people; the beginning of the prompt when nobody named it.',
    }),
    prompt: t.exposeString('prompt', { nullable: true, description: 'The words that it was drawn from.' }),
    status: t.field({
      type: AssetStatus,
      description: 'Whether it has been drawn.',
      resolve: ({ status }) => status,
    }),
    source: t.field({
      type: SpriteSource,
      description: 'Where it came from.',
      resolve: ({ source }) => source,
    }),
    style: t.field({
      type: StylePresetType,
      nullable: true,
      description: 'The look that was asked for.',
      resolve: ({ styleKey }, _args, { deps }) => deps.styles.find(({ key }) => key === styleKey) ?? null,
    }),
    provider: t.field({
      type: ProviderName,
      nullable: true,
      description: 'Who drew it.',
      resolve: ({ provider }) => provider,
    }),
    seed: t.exposeInt('seed', {
      nullable: true,
      description: 'The same request with this seed gives the same picture.',
    }),
    image: t.relation('image', {
      nullable: true,
      description: 'The picture as it is now; null until READY.',
    }),
    originalImage: t.relation('original', {
      nullable: true,
      description: 'The picture as it first was, upright and without metadata.',
    }),
    versions: t.relation('versions', {
      description:
        'Every picture that it had, newest first; revertSprite goes back to one. Only shown to its owner.',
      query: (_args, { viewer }) => ({
        where: { sprite: { ownerId: viewer?.userId ?? '' } },
        orderBy: newestFirst,
      }),
    }),
    tags: t.stringList({
      description: 'Words to find it by.',
      select: { tags: { orderBy: { position: 'asc' } } },
      resolve: ({ tags }) => tags.map(({ tag }) => tag),
    }),
    favorite: t.exposeBoolean('favorite', { description: 'Marked by its owner.' }),
    shared: t.exposeBoolean('shared', { description: 'Whether everyone may see it.' }),
    pivotX: t.exposeFloat('pivotX', {
      description: 'The point that it stands or turns on in games, 0 (left) to 1 of its width.',
    }),
    pivotY: t.exposeFloat('pivotY', { description: 'The same from 0 (top) to 1 of its height.' }),
    owner: t.relation('owner', { description: 'Whose it is.' }),
    job: t.prismaField({
      type: 'Job',
      nullable: true,
      description: 'The job that draws it; null for what was never drawn here. Only shown to its owner.',
      resolve: (query, { jobId, ownerId }, _args, { reader, viewer }) =>
        jobId && ownerId === viewer?.userId
          ? reader.job.findUnique({ ...query, where: { id: jobId } })
          : null,
    }),
    enhancements: t.relatedConnection(
      'enhancements',
      {
        cursor: 'id',
        totalCount: true,
        description: 'What it looks like in other styles, newest first. Only shown to its owner.',
        query: (_args, { viewer }) => ({ where: ownersOnly(viewer), orderBy: newestFirst }),
      },
      EnhancementConnection,
      EnhancementEdge,
    ),
    animations: t.relation('animations', {
      description: 'Its movements, newest first. Only shown to its owner.',
      query: (_args, { viewer }) => ({ where: ownersOnly(viewer), orderBy: newestFirst }),
    }),
    derivedFrom: t.field({
      type: Node,
      nullable: true,
      description: 'The enhancement, sprite or scene that it came from, while that is still there.',
      resolve: ({ derivedFromType: type, derivedFromId: key }, _args, context, info) =>
        type && key ? loadNode({ type, key }, context, info) : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    trashedAt: t.expose('trashedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is in the trash.',
    }),
  }),
});
