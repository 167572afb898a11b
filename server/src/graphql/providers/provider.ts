import type { Provider } from '../../domain/providers/provider.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../schema/described-enum.ts';
import { Money } from '../schema/money.ts';

export const ProviderName = describedEnum('ProviderName', 'Who draws or enhances.', {
  LOCAL: 'The local artist: always there, free, offline; the same request gives the same picture.',
  PIXELLAB: 'PixelLab, with a key.',
  GEMINI: 'Google Gemini, with a key.',
});

const Capability = describedEnum('Capability', 'What a provider can do.', {
  GENERATE: 'Draw a sprite from words.',
  ENHANCE: 'Redraw a picture in a style.',
  ANIMATE: 'Make frames of a movement.',
  ROTATE: 'Draw a sprite from other directions.',
  DIRECT_SCENE: 'Turn words into behaviors.',
  COMPOSE_SCENE: 'Take a picture apart into layers.',
});

const ProviderType = builder.objectRef<Provider>('Provider').implement({
  description: 'Somebody who draws or enhances.',
  fields: (t) => ({
    name: t.field({ type: ProviderName, description: 'Give it as provider.', resolve: ({ name }) => name }),
    available: t.boolean({
      description: 'Whether it can be used now.',
      resolve: ({ unavailable }) => unavailable === null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it cannot be used, and what to do; null when it can.',
      resolve: ({ unavailable }) => unavailable,
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
      resolve: () => null,
    }),
  }),
});

builder.queryField('providers', (t) =>
  t.field({
    type: [ProviderType],
    description: 'Who draws and enhances here. Also those that cannot be used, with the reason.',
    resolve: (_root, _args, { deps }) => [...deps.providers],
  }),
);
