import { flat, matte } from '../../../color/paint.ts';
import type { Outfits } from './outfit.ts';

/** Who plays, dances, races and makes others laugh. */
export const performing: Outfits = {
  pilot: {
    paints: {
      cloth: matte('leather', 'chestnut'),
      shirt: matte('cream'),
      pants: matte('tan', 'olive'),
      boots: matte('umber'),
      trim: flat('gold'),
    },
    look: {
      garment: 'vest',
      front: 'suit',
      worn: ['aviatorCap', { name: 'scarf', color: 'white' }],
      gloves: true,
    },
  },
  racer: {
    paints: {
      cloth: matte('red', 'azure', 'orange'),
      pants: matte('white', 'black'),
      boots: matte('black'),
      gloves: matte('black'),
      trim: flat('white'),
    },
    look: { garment: 'vest', front: 'number', gloves: true, worn: ['raceHelmet'], held: ['trophy'] },
  },
  athlete: {
    paints: {
      cloth: matte('red', 'azure', 'lime'),
      pants: matte('white', 'navy'),
      boots: matte('white', 'orange'),
      trim: flat('white'),
    },
    look: {
      garment: 'vest',
      front: 'number',
      sleeves: 'none',
      belt: false,
      worn: [{ name: 'headband', color: 'white' }],
      held: ['soccer ball'],
    },
  },
  dancer: {
    paints: {
      cloth: matte('pink', 'lavender', 'white'),
      pants: matte('skinPale'),
      boots: matte('pink', 'rose'),
      belt: matte('rose'),
    },
    look: {
      garment: 'vest',
      sleeves: 'none',
      hair: ['bun'],
      beard: ['none'],
      belt: false,
      build: { girth: 0.88 },
      worn: ['tutu', 'ribbon'],
    },
  },
  clown: {
    paints: {
      cloth: matte('yellow', 'azure', 'violet'),
      print: matte('red', 'lime'),
      pants: matte('azure', 'red'),
      boots: matte('red'),
      gloves: matte('white'),
      trim: flat('red'),
    },
    look: {
      garment: 'tunic',
      print: 'dots',
      front: 'pompoms',
      belt: false,
      gloves: true,
      hair: ['bald'],
      mouth: ['grin'],
      beard: ['none'],
      worn: ['clownWig', { name: 'bowTie', color: 'lime' }],
      held: ['balloon'],
    },
  },
  jester: {
    paints: {
      cloth: matte('red', 'purple'),
      print: matte('amber', 'emerald'),
      pants: matte('purple', 'emerald'),
      boots: matte('gold'),
      trim: flat('gold'),
    },
    look: {
      garment: 'tunic',
      print: 'halves',
      front: 'collar',
      mouth: ['grin'],
      worn: ['jesterHat'],
      held: ['scepter'],
    },
  },
  musician: {
    paints: {
      cloth: matte('black', 'maroon'),
      shirt: matte('white', 'red'),
      pants: matte('charcoal', 'slate'),
      trim: flat('silver'),
      belt: matte('silver'),
    },
    look: {
      garment: 'vest',
      front: 'suit',
      hair: ['mohawk', 'spiky', 'long'],
      worn: [{ name: 'glasses', color: 'ink' }],
      held: ['guitar'],
    },
  },
  bard: {
    paints: {
      cloth: matte('emerald', 'purple', 'red'),
      shirt: matte('cream'),
      pants: matte('amber', 'plum'),
      boots: matte('leather'),
    },
    look: {
      garment: 'tunic',
      sleeves: 'wide',
      front: 'collar',
      hair: ['bob', 'long'],
      beard: ['none', 'goatee'],
      worn: ['hunterHat', 'cape'],
      held: ['lute'],
    },
  },
};
