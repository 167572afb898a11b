import type { StylePreset } from '@papeterie/artist/styles/preset';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';

export const StylePresetType = builder.objectRef<StylePreset>('StylePreset').implement({
  description: 'A look that sprites are drawn or enhanced in.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Give it as style, e.g. "cyberpunk".' }),
    name: t.exposeString('name', { description: 'For people.' }),
    icon: t.exposeString('icon', { description: 'The name of a lucide icon.' }),
    generatePrompt: t.exposeString('generatePrompt', {
      description: 'What it adds to the words that a sprite is drawn from.',
    }),
    enhancePrompt: t.exposeString('enhancePrompt', { description: 'What it asks of an enhancement.' }),
  }),
});

export const defineStylePreset = () =>
  builder.queryField('stylePresets', (t) =>
    t.field({
      ...costs({ entries: 12 }),
      type: [StylePresetType],
      description: 'The looks to choose from.',
      resolve: (_root, _args, { deps }) => [...deps.styles],
    }),
  );
