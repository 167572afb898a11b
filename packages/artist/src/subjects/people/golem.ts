import { glow, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const golem = person({
  name: 'golem',
  words: ['stone giant', 'elemental', 'rock monster', 'treant'],
  home: 'cave',
  main: 'skin',
  paints: {
    skin: matte('stone', 'slate', 'earth'),
    pants: matte('slate', 'stone'),
    boots: matte('stone', 'slate'),
    glow: glow('cyan', 'amber', 'lime'),
    armor: matte('stone', 'slate', 'earth'),
  },
  look: {
    garment: 'machine',
    head: 'rock',
    ears: 'none',
    nose: 'none',
    sleeves: 'none',
    belt: false,
    build: { girth: 1.55, head: 0.82, height: 0.92 },
  },
});
