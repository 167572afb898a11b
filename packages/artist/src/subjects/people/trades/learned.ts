import { flat, matte } from '../../../color/paint.ts';
import type { Outfits } from './outfit.ts';

const white = { cloth: matte('white'), shirt: matte('sky', 'mint'), trim: flat('stone') };

/** Who heals, teaches and finds out. */
export const learned: Outfits = {
  nurse: {
    paints: { ...white, pants: matte('sky'), boots: matte('white'), belt: matte('red') },
    look: {
      garment: 'dress',
      front: 'cross',
      hair: ['bun', 'bob', 'short'],
      worn: ['nurseCap'],
      held: ['syringe'],
    },
  },
  doctor: {
    paints: { ...white, pants: matte('navy', 'slate'), shirt: matte('sky', 'turquoise') },
    look: {
      garment: 'coat',
      front: 'suit',
      belt: false,
      worn: ['stethoscope', 'glasses'],
      held: ['first aid kit'],
    },
  },
  'plague doctor': {
    paints: {
      cloth: matte('charcoal', 'black'),
      boots: matte('black'),
      gloves: matte('leather'),
      trim: matte('umber'),
    },
    look: {
      garment: 'robe',
      gloves: true,
      worn: ['plagueMask', { name: 'pendant', color: 'silver' }],
      held: ['lantern'],
    },
  },
  scientist: {
    paints: {
      ...white,
      shirt: matte('teal', 'violet'),
      pants: matte('slate'),
      hair: matte('white', 'silver', 'rust'),
    },
    look: {
      garment: 'coat',
      front: 'suit',
      belt: false,
      hair: ['spiky', 'curly'],
      worn: ['glasses'],
      held: ['potion'],
    },
  },
  alchemist: {
    paints: {
      cloth: matte('emerald', 'plum', 'teal'),
      shirt: matte('cream'),
      hair: matte('ash', 'silver', 'rust'),
    },
    look: {
      garment: 'robe',
      sleeves: 'wide',
      beard: ['full', 'goatee'],
      worn: [
        { name: 'aviatorCap', color: 'umber' },
        { name: 'apron', color: 'leather' },
      ],
      held: ['potion', 'book'],
    },
  },
  teacher: {
    paints: {
      cloth: matte('moss', 'brown', 'maroon'),
      shirt: matte('white'),
      pants: matte('slate', 'umber'),
    },
    look: {
      garment: 'vest',
      front: 'suit',
      belt: false,
      hair: ['bun', 'short', 'bob'],
      worn: ['glasses', 'bowTie'],
      held: ['book'],
    },
  },
  student: {
    paints: { cloth: matte('navy', 'black'), shirt: matte('white') },
    look: {
      garment: 'robe',
      front: 'suit',
      belt: false,
      hair: ['short', 'bob', 'tail'],
      worn: ['graduationCap'],
      held: ['scroll'],
    },
  },
  judge: {
    paints: { cloth: matte('black', 'maroon'), shirt: matte('white'), trim: matte('white') },
    look: {
      garment: 'robe',
      front: 'suit',
      belt: false,
      sleeves: 'wide',
      worn: ['judgeWig'],
      held: ['hammer'],
    },
  },
  detective: {
    paints: { cloth: matte('tan', 'sand'), shirt: matte('white'), pants: matte('umber') },
    look: { garment: 'coat', front: 'suit', worn: ['fedora', 'necktie'], held: ['magnifying glass'] },
  },
  explorer: {
    paints: {
      cloth: matte('sand', 'tan'),
      shirt: matte('white'),
      pants: matte('tan', 'brown'),
      boots: matte('leather'),
    },
    look: {
      garment: 'vest',
      front: 'buttons',
      worn: ['pithHelmet', 'backpack', { name: 'scarf', color: 'red' }],
      held: ['torch'],
    },
  },
};
