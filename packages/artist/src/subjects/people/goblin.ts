import { flat, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const goblin = person({
  name: 'goblin',
  words: ['imp', 'gremlin', 'kobold', 'hobgoblin'],
  home: 'cave',
  main: 'skin',
  paints: {
    skin: matte('green', 'moss', 'olive'),
    cloth: matte('brown', 'maroon', 'umber'),
    eyes: flat('amber', 'red'),
  },
  look: {
    garment: 'tunic',
    hair: ['bald'],
    ears: 'large',
    nose: 'hooked',
    eyes: ['slit', 'fierce'],
    mouth: ['fangs', 'grin'],
    sleeves: 'none',
    held: ['dagger'],
    build: { head: 1.12, height: 0.82 },
    kits: [
      { worn: ['hood'], held: ['dagger'] },
      { worn: ['bandana'], held: ['dagger', 'dagger'] },
      { held: ['club'] },
      { worn: ['kettleHelm'], held: ['axe'] },
      { held: ['spear', 'shield'] },
      { worn: ['scarf'], held: ['torch', 'dagger'] },
      { worn: ['backpack'], held: ['dagger', 'money bag'] },
    ],
  },
});
