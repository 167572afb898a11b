import type { StylePreset } from '@papeterie/artist/styles/preset';
import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { StylePresetType } from '../styles/style-preset.ts';

const RandomPrompt = builder
  .objectRef<{ prompt: string; seed: number; style: StylePreset | null }>('RandomPrompt')
  .implement({
    description: 'A surprise to draw.',
    fields: (t) => ({
      prompt: t.exposeString('prompt', { description: 'Words to draw from.' }),
      seed: t.exposeInt('seed', { description: 'The seed that gives this surprise again.' }),
      style: t.field({
        type: StylePresetType,
        nullable: true,
        description: 'A look that goes with it; often none.',
        resolve: ({ style }) => style,
      }),
    }),
  });

export const defineRandomPrompt = () =>
  builder.queryField('randomPrompt', (t) =>
    t.field({
      type: RandomPrompt,
      description: 'A surprise prompt; the same seed gives the same prompt.',
      args: {
        seed: t.arg.int({
          description: `0 to ${bounds.seedMax}; another one each time when nothing is said.`,
        }),
      },
      resolve(_root, { seed: given }, { deps }) {
        const seed = given ?? deps.newSeed();
        if (seed < 0) throw new ValidationError([{ path: ['seed'], message: 'is below 0' }]);
        // One surprise in three comes in a style.
        const style =
          seed % 3 === 0 && deps.styles.length > 0
            ? deps.styles[Math.floor(seed / 3) % deps.styles.length]!
            : null;
        return { prompt: deps.surprise(seed), seed, style };
      },
    }),
  );
