import { flat, matte, metal } from '../../color/paint.ts';
import { person } from './person.ts';

export const robot = person({
  name: 'robot',
  words: ['android', 'automaton', 'mech', 'droid', 'cyborg', 'machine'],
  home: 'city',
  main: 'armor',
  paints: {
    skin: metal('steel', 'silver', 'bronze'),
    armor: metal('azure', 'steel', 'orange', 'red'),
    pants: metal('iron'),
    boots: metal('slate'),
    gloves: metal('iron'),
    glow: flat('cyan', 'lemon', 'lime'),
    belt: matte('slate'),
  },
  look: {
    garment: 'machine',
    head: 'machine',
    ears: 'none',
    nose: 'none',
    gloves: true,
    belt: false,
    build: { girth: 1.12 },
    kits: [{ worn: ['headphones'] }, { held: ['wrench'] }, { worn: ['scarf'] }, { worn: ['bowTie'] }],
  },
});
