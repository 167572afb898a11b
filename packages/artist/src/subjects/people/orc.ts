import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const orc = person({
  name: 'orc',
  words: ['ogre', 'troll', 'brute', 'warchief'],
  home: 'cave',
  main: 'skin',
  paints: { skin: matte('moss', 'olive', 'forest'), pants: matte('umber', 'brown'), hair: matte('black') },
  look: {
    garment: 'bare',
    hair: ['mohawk', 'bald', 'tail'],
    ears: 'pointed',
    eyes: ['fierce'],
    mouth: ['line'],
    tusks: true,
    held: ['axe'],
    build: { girth: 1.4, head: 0.98 },
    kits: [
      { held: ['club'] },
      { worn: ['shoulderPlates'], held: ['axe', 'shield'] },
      { worn: ['furTrim'], held: ['hammer'] },
      { worn: ['sash'], held: ['axe', 'axe'] },
      { worn: ['kettleHelm', 'shoulderPlates'], held: ['spear'] },
    ],
  },
});
