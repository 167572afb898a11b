import { readPrompt } from '@papeterie/artist/prompt/read-prompt';
import { bounds } from '../../domain/bounds.ts';
import type { Viewer } from '../../domain/deps.ts';
import { deletedAfter, keptDays } from '../../domain/housekeeping/keeping.ts';
import { builder } from '../builder.ts';
import { EnhancementConnection, EnhancementEdge } from '../enhancements/enhancement.ts';
import { costs } from '../limits/field-cost.ts';
import { ProviderName } from '../providers/provider.ts';
import { byId } from '../shared/by-id.ts';
import { loadNode, Node } from '../shared/node.ts';
import { StylePresetType } from '../styles/style-preset.ts';
import { AssetStatus } from './asset-status.ts';
import { Reading } from './prompt-reading.ts';
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
    reading: t.field({
      type: Reading,
      nullable: true,
      ...costs({ work: 50 }),
      description: 'What the local artist understands of the prompt; null where it did not draw.',
      resolve: ({ prompt, provider, source }) =>
        prompt !== null && provider === 'LOCAL' && source !== 'IMPORTED' ? readPrompt(prompt).reading : null,
    }),
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
    originalImage: t.prismaField({
      type: 'Image',
      nullable: true,
      description: 'The picture as it first was, upright and without metadata. Only shown to its owner.',
      select: { ownerId: true, originalSha256: true },
      resolve: (query, { ownerId, originalSha256: sha256 }, _args, { reader, viewer }) =>
        sha256 && ownerId === viewer?.userId
          ? reader.image.findUnique({ ...query, where: { sha256 } })
          : null,
    }),
    versions: t.relation('versions', {
      ...costs({ entries: 50 }),
      description: `Every picture that it had, newest first, the latest ${bounds.relatedEntries}; revertSprite goes back to one. Only shown to its owner.`,
      query: (_args, { viewer }) => ({
        where: { sprite: { ownerId: viewer?.userId ?? '' } },
        orderBy: newestFirst,
        take: bounds.relatedEntries,
      }),
    }),
    tags: t.stringList({
      description: 'Words to find it by. Only shown to its owner.',
      select: { ownerId: true, tags: { orderBy: { position: 'asc' } } },
      resolve: ({ ownerId, tags }, _args, { viewer }) =>
        ownerId === viewer?.userId ? tags.map(({ tag }) => tag) : [],
    }),
    favorite: t.boolean({
      description: 'Marked by its owner. Only shown to its owner.',
      select: { ownerId: true, favorite: true },
      resolve: ({ ownerId, favorite }, _args, { viewer }) => favorite && ownerId === viewer?.userId,
    }),
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
      ...costs({ entries: 20 }),
      description: `Its movements, newest first, the latest ${bounds.relatedEntries}. Only shown to its owner.`,
      query: (_args, { viewer }) => ({
        where: ownersOnly(viewer),
        orderBy: newestFirst,
        take: bounds.relatedEntries,
      }),
    }),
    derivedFrom: t.field({
      type: Node,
      nullable: true,
      description: 'The enhancement, sprite or scene that it came from, while that is still there.',
      resolve: ({ derivedFromType: type, derivedFromId: key }, _args, context, info) =>
        type && key ? loadNode({ type, key }, context, info) : null,
    }),
    partOfScene: t.boolean({
      description:
        'Was made as a part of a scene: by its template, or by composeScene out of a picture. It is a sprite like any other; libraries may leave such parts out with SpriteFilter.partOfScene.',
      resolve: ({ derivedFromType }) => derivedFromType === 'Scene',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    trashedAt: t.expose('trashedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is in the trash.',
    }),
    deletedAfter: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When it goes for good: ${keptDays.trash} days after it came into the trash. Null while it is not there.`,
      resolve: deletedAfter,
    }),
  }),
});
