import { builder } from '../builder.ts';
import { ProviderName } from '../providers/provider.ts';
import { byId } from '../shared/by-id.ts';
import { connectionOf } from '../shared/connection.ts';
import { Money, moneyOf } from '../shared/money.ts';
import { AssetStatus } from '../sprites/asset-status.ts';
import { StylePresetType } from '../styles/style-preset.ts';

export const Enhancement = builder.prismaNode('Enhancement', {
  id: { field: 'id' },
  description: 'A sprite’s picture, redrawn in a style.',
  findUnique: byId,
  fields: (t) => ({
    sprite: t.relation('sprite', { description: 'Whose picture it was.' }),
    style: t.field({
      type: StylePresetType,
      nullable: true,
      description: 'The look that was asked for.',
      resolve: ({ styleKey }, _args, { deps }) => deps.styles.find(({ key }) => key === styleKey) ?? null,
    }),
    prompt: t.exposeString('prompt', { nullable: true, description: 'The own words that came with it.' }),
    provider: t.field({
      type: ProviderName,
      description: 'Who makes it.',
      resolve: ({ provider }) => provider,
    }),
    model: t.exposeString('model', { nullable: true, description: 'With which model; null until READY.' }),
    seed: t.exposeInt('seed', {
      description: 'The same request with this seed gives the same picture, locally.',
    }),
    status: t.field({
      type: AssetStatus,
      description: 'Whether it has been made.',
      resolve: ({ status }) => status,
    }),
    image: t.relation('image', { nullable: true, description: 'The result; null until READY.' }),
    sourceImage: t.relation('source', {
      description: 'The picture that was enhanced: the sprite may look different by now.',
    }),
    job: t.relation('job', { nullable: true, description: 'The job that makes it.' }),
    durationMs: t.exposeInt('durationMs', {
      nullable: true,
      description: 'How long the provider took; null until READY.',
    }),
    cost: t.field({
      type: Money,
      nullable: true,
      description: 'What it cost; null when it was free.',
      resolve: moneyOf,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
  }),
});

export const { Connection: EnhancementConnection, Edge: EnhancementEdge } = connectionOf(
  'Enhancement',
  Enhancement,
);
