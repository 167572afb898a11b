import { flat, matte } from '../../color/paint.ts';
import { person } from './person.ts';

export const astronaut = person({
  name: 'astronaut',
  words: ['spaceman', 'cosmonaut'],
  home: 'space',
  main: 'armor',
  paints: {
    armor: matte('white', 'orange'),
    pants: matte('white', 'silver'),
    boots: matte('slate'),
    gloves: matte('slate'),
    glow: flat('cyan'),
    belt: matte('slate'),
  },
  look: { garment: 'machine', hair: ['short', 'bob'], worn: ['bubble'], gloves: true, belt: false },
});
