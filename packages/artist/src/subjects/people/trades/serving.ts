import { flat, matte } from '../../../color/paint.ts';
import type { Outfits } from './outfit.ts';

/** Who cooks, serves, cleans, sells and brings. */
export const serving: Outfits = {
  cook: {
    paints: { cloth: matte('white'), trim: flat('slate'), pants: matte('slate', 'charcoal') },
    look: {
      garment: 'vest',
      front: 'buttons',
      belt: false,
      worn: ['chefHat', { name: 'scarf', color: 'red' }],
      held: ['spoon'],
    },
  },
  baker: {
    paints: { cloth: matte('sky', 'peach'), pants: matte('tan') },
    look: {
      garment: 'vest',
      belt: false,
      worn: [{ name: 'chefHat', color: 'cream' }, 'apron'],
      held: ['bread'],
    },
  },
  butcher: {
    paints: { cloth: matte('white'), pants: matte('slate') },
    look: {
      garment: 'vest',
      belt: false,
      beard: ['mustache'],
      hair: ['bald', 'short'],
      build: { girth: 1.2 },
      print: 'stripes',
      worn: [{ name: 'apron', color: 'blood' }],
      held: ['knife', 'meat'],
    },
  },
  waiter: {
    paints: { cloth: matte('black', 'charcoal'), shirt: matte('white'), pants: matte('black') },
    look: {
      garment: 'vest',
      front: 'suit',
      belt: false,
      worn: [{ name: 'bowTie', color: 'black' }, 'apron'],
      held: ['wine'],
    },
  },
  maid: {
    paints: {
      cloth: matte('black', 'navy'),
      trim: matte('white'),
      belt: matte('white'),
      boots: matte('black'),
    },
    look: {
      garment: 'dress',
      hair: ['bun', 'bob', 'braids'],
      worn: [
        { name: 'apron', color: 'white' },
        { name: 'ribbon', color: 'white' },
      ],
      held: ['broom'],
    },
  },
  merchant: {
    paints: { cloth: matte('purple', 'emerald', 'maroon'), shirt: matte('cream'), trim: matte('gold') },
    look: {
      garment: 'coat',
      front: 'buttons',
      beard: ['full', 'mustache'],
      build: { girth: 1.14 },
      worn: [{ name: 'beret', color: 'maroon' }, 'backpack'],
      held: ['money bag'],
    },
  },
  postman: {
    paints: { cloth: matte('blue', 'azure'), pants: matte('navy'), belt: matte('umber'), trim: flat('gold') },
    look: {
      garment: 'vest',
      front: 'buttons',
      worn: [
        { name: 'cap', color: 'blue' },
        { name: 'sash', color: 'leather' },
      ],
      held: ['envelope'],
    },
  },
  tailor: {
    paints: { cloth: matte('plum', 'teal'), shirt: matte('white'), pants: matte('charcoal') },
    look: {
      garment: 'vest',
      front: 'suit',
      belt: false,
      worn: ['glasses', { name: 'scarf', color: 'yellow' }],
      held: ['needle', 'thread'],
    },
  },
  hairdresser: {
    paints: { cloth: matte('rose', 'turquoise'), pants: matte('charcoal') },
    look: {
      garment: 'vest',
      belt: false,
      hair: ['mohawk', 'bob', 'tail'],
      worn: [{ name: 'apron', color: 'charcoal' }],
      held: ['hair comb'],
    },
  },
  magician: {
    paints: { cloth: matte('black'), shirt: matte('white'), pants: matte('black'), gloves: matte('white') },
    look: {
      garment: 'coat',
      front: 'suit',
      belt: false,
      gloves: true,
      beard: ['mustache', 'goatee', 'none'],
      worn: ['topHat', 'bowTie', 'cape'],
      held: ['wand'],
    },
  },
  priest: {
    paints: { cloth: matte('white', 'ivory'), trim: matte('gold') },
    look: {
      garment: 'robe',
      sleeves: 'wide',
      front: 'stole',
      belt: false,
      hair: ['short', 'bald'],
      worn: ['mitre', 'pendant'],
      held: ['book'],
    },
  },
  nun: {
    paints: { cloth: matte('black', 'charcoal'), trim: matte('black') },
    look: {
      garment: 'robe',
      sleeves: 'wide',
      belt: false,
      hair: ['short'],
      beard: ['none'],
      worn: ['nunVeil', 'pendant'],
      held: ['book'],
    },
  },
  santa: {
    paints: {
      cloth: matte('red'),
      pants: matte('red'),
      boots: matte('black'),
      belt: matte('black'),
      gloves: matte('white'),
      beard: matte('white'),
      hair: matte('white'),
    },
    look: {
      garment: 'tunic',
      gloves: true,
      beard: ['long', 'full'],
      hair: ['short'],
      build: { girth: 1.26 },
      worn: ['santaHat', 'furTrim'],
      held: ['gift'],
    },
  },
  bride: {
    paints: {
      cloth: matte('white', 'ivory'),
      trim: matte('pink', 'white'),
      belt: matte('pink'),
      boots: matte('white'),
    },
    look: {
      garment: 'dress',
      hair: ['long', 'bun', 'braids'],
      beard: ['none'],
      sleeves: 'none',
      worn: ['brideVeil'],
      held: ['rose'],
    },
  },
  groom: {
    paints: {
      cloth: matte('charcoal', 'black', 'navy'),
      shirt: matte('white'),
      pants: matte('charcoal', 'black'),
    },
    look: { garment: 'coat', front: 'suit', belt: false, worn: ['necktie'], held: ['briefcase'] },
  },
};
