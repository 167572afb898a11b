import type { AcceptedSizes } from '../../domain/providers/accepted-sizes.ts';
import { whyNotFor } from '../../domain/providers/choose-provider.ts';
import {
  type Capability as CapabilityName,
  capabilities,
  type ProviderName as Name,
  type Provider,
} from '../../domain/providers/provider.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { Money } from '../shared/money.ts';

export const ProviderName = describedEnum('ProviderName', 'Who draws or enhances.', {
  LOCAL: 'The local artist: always there, free, offline; the same request gives the same picture.',
  PIXELLAB: 'PixelLab, with a key.',
  GEMINI: 'Google Gemini, with a key.',
} satisfies Record<Name, string>);

const Capability = describedEnum('Capability', 'What a provider can do.', {
  GENERATE: 'Draw a sprite from words.',
  ENHANCE: 'Redraw a picture in a style.',
  ANIMATE: 'Make frames of a movement.',
  ROTATE: 'Draw a sprite from other directions.',
  DIRECT_SCENE: 'Turn words into behaviors.',
  COMPOSE_SCENE: 'Take a picture apart into layers.',
  INPAINT: 'Draw a part of a sprite anew.',
});

const SizeRule = builder.objectRef<AcceptedSizes & { capability: CapabilityName }>('SizeRule').implement({
  description: 'Which sizes a provider takes for something. All px.',
  fields: (t) => ({
    capability: t.field({
      type: Capability,
      description: 'For what.',
      resolve: ({ capability }) => capability,
    }),
    minSide: t.exposeInt('minSide', { description: 'Neither side is shorter.' }),
    maxSide: t.exposeInt('maxSide', { description: 'Neither side is longer.' }),
    minArea: t.exposeInt('minArea', { nullable: true, description: 'Width times height is no less.' }),
    maxTransparentArea: t.exposeInt('maxTransparentArea', {
      nullable: true,
      description: 'Without a background, width times height is no more.',
    }),
    sides: t.intList({
      nullable: true,
      description: 'The only sides it takes, where not everything in between is.',
      resolve: ({ sides }) => (sides ? [...sides] : null),
    }),
    square: t.boolean({
      description: 'Whether both sides must be equal.',
      resolve: ({ square }) => square ?? false,
    }),
  }),
});

const ProviderType = builder.objectRef<Provider>('Provider').implement({
  description: 'Somebody who draws or enhances.',
  fields: (t) => ({
    name: t.field({ type: ProviderName, description: 'Give it as provider.', resolve: ({ name }) => name }),
    available: t.boolean({
      description: 'Whether the viewer can use it now: what costs money may not be for guests.',
      resolve: (provider, _args, { deps, viewer }) => whyNotFor(deps, viewer, provider) === null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it cannot be used, and what to do; null when it can.',
      resolve: (provider, _args, { deps, viewer }) => whyNotFor(deps, viewer, provider),
    }),
    capabilities: t.field({
      type: [Capability],
      description: 'What it can do.',
      resolve: ({ capabilities }) => [...capabilities],
    }),
    models: t.stringList({
      description: 'The models in use, with versions.',
      resolve: ({ models }) => [...models],
    }),
    balance: t.field({
      type: Money,
      nullable: true,
      description: 'What is left to spend there; null when it is free or cannot be known.',
      resolve: (provider, _args, { balances }) => balances.of(provider),
    }),
    accepts: t.field({
      ...costs({ entries: 10 }),
      type: [SizeRule],
      description: 'The sizes it takes; any size where nothing is said.',
      resolve: ({ accepts }) =>
        capabilities.flatMap((capability) => {
          const sizes = accepts?.[capability];
          return sizes ? [{ capability, ...sizes }] : [];
        }),
    }),
    maxPromptLength: t.int({
      nullable: true,
      description: 'The longest prompt it reads, in characters; null: as long as any.',
      resolve: ({ maxPromptLength }) => maxPromptLength ?? null,
    }),
  }),
});

export const defineProvider = () =>
  builder.queryField('providers', (t) =>
    t.field({
      ...costs({ entries: 5 }),
      type: [ProviderType],
      description: 'Who draws and enhances here. Also those that cannot be used, with the reason.',
      resolve: (_root, _args, { deps }) => [...deps.providers],
    }),
  );
