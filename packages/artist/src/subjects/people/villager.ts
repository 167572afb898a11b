import { matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const villager = person({
  name: 'villager',
  words: [
    'farmer',
    'peasant',
    'man',
    'boy',
    'person',
    'human',
    'guy',
    'merchant',
    'blacksmith',
    'traveler',
    'gardener',
    'baker',
    'miner',
    'father',
  ],
  home: 'city',
  main: 'cloth',
  paints: { cloth: matte('green', 'tan', 'rust', 'teal', 'red') },
  look: {
    garment: 'vest',
    hair: ['short', 'curly', 'spiky', 'bob'],
    beard: ['none', 'none', 'mustache', 'full'],
    mouth: ['smile', 'grin'],
    kits: [
      { worn: ['scarf'] },
      { worn: ['strawHat'] },
      { worn: ['beanie', 'scarf'] },
      { worn: ['backpack'] },
      { worn: ['cap'] },
    ],
  },
});
