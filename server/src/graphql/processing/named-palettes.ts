import {
  colorsOf,
  namedPalettes,
  type PaletteName,
  paletteNames,
} from '@papeterie/pixels/process/palette/named-palettes';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';

const NamedPalette = builder.objectRef<PaletteName>('NamedPalette').implement({
  description: 'A well-known palette, which a palette step takes by its key.',
  fields: (t) => ({
    key: t.string({ description: 'For PaletteStep.name.', resolve: (key) => key }),
    name: t.string({ description: 'For people.', resolve: (key) => namedPalettes[key].name }),
    colors: t.stringList({ description: 'As "#rrggbb".', resolve: (key) => colorsOf(key) }),
  }),
});

export const defineNamedPalettes = () =>
  builder.queryField('namedPalettes', (t) =>
    t.field({
      ...costs({ entries: 20 }),
      type: [NamedPalette],
      description: 'The palettes that a palette step knows by name.',
      resolve: () => paletteNames,
    }),
  );
