import { flat, matte } from '../../../color/paint.ts';
import type { Outfits } from './outfit.ts';

const overalls = {
  cloth: matte('red', 'amber', 'cream'),
  bib: matte('blue', 'navy'),
  pants: matte('blue', 'navy'),
};

/** Who works with their hands, on the land, at sea and below the ground. */
export const working: Outfits = {
  farmer: {
    paints: overalls,
    look: { garment: 'vest', front: 'bib', belt: false, worn: ['strawHat'], held: ['hoe'] },
  },
  gardener: {
    paints: {
      ...overalls,
      bib: matte('green', 'forest'),
      pants: matte('forest', 'green'),
      cloth: matte('cream', 'yellow', 'sky'),
    },
    look: {
      garment: 'vest',
      front: 'bib',
      belt: false,
      gloves: true,
      worn: [{ name: 'strawHat', color: 'sand' }],
      held: ['watering can', 'flower'],
    },
  },
  miner: {
    paints: {
      cloth: matte('slate', 'brown'),
      bib: matte('umber'),
      pants: matte('umber'),
      boots: matte('charcoal'),
    },
    look: {
      garment: 'vest',
      front: 'bib',
      belt: false,
      beard: ['full', 'none', 'mustache'],
      worn: ['minerHelmet'],
      held: ['pickaxe'],
    },
  },
  blacksmith: {
    paints: { cloth: matte('charcoal', 'rust'), pants: matte('umber'), gloves: matte('umber') },
    look: {
      garment: 'bare',
      gloves: true,
      beard: ['full', 'braided', 'goatee'],
      hair: ['bald', 'short', 'tail'],
      build: { girth: 1.16 },
      worn: [{ name: 'apron', color: 'umber' }],
      held: ['hammer'],
    },
  },
  lumberjack: {
    paints: {
      cloth: matte('red', 'crimson'),
      pants: matte('navy', 'slate'),
      boots: matte('leather'),
      print: matte('maroon'),
    },
    look: {
      garment: 'vest',
      front: 'braces',
      print: 'checks',
      beard: ['full'],
      build: { girth: 1.1 },
      worn: [{ name: 'beanie', color: 'forest' }],
      held: ['axe'],
    },
  },
  builder: {
    paints: {
      cloth: matte('orange', 'amber'),
      pants: matte('blue', 'slate'),
      shirt: matte('white'),
      trim: flat('lemon'),
    },
    look: {
      garment: 'vest',
      front: 'vest',
      belt: false,
      worn: [{ name: 'minerHelmet', color: 'yellow' }, 'toolBelt'],
      held: ['hammer'],
    },
  },
  engineer: {
    paints: {
      ...overalls,
      bib: matte('umber', 'leather'),
      pants: matte('umber', 'leather'),
      cloth: matte('cream', 'teal'),
    },
    look: {
      garment: 'vest',
      front: 'bib',
      belt: false,
      gloves: true,
      worn: ['aviatorCap', 'toolBelt'],
      held: ['wrench', 'gear'],
    },
  },
  mechanic: {
    paints: { ...overalls, cloth: matte('red', 'white') },
    look: {
      garment: 'vest',
      front: 'bib',
      belt: false,
      gloves: true,
      beard: ['mustache', 'none'],
      worn: [{ name: 'cap', color: 'red' }],
      held: ['wrench'],
    },
  },
  sailor: {
    paints: { cloth: matte('white'), pants: matte('navy'), print: matte('navy'), belt: matte('navy') },
    look: {
      garment: 'vest',
      print: 'stripes',
      beard: ['none', 'full'],
      worn: ['sailorCap', { name: 'scarf', color: 'navy' }],
      held: ['anchor'],
    },
  },
  fisherman: {
    paints: {
      cloth: matte('yellow', 'amber'),
      bib: matte('yellow'),
      pants: matte('forest', 'olive'),
      boots: matte('forest'),
    },
    look: {
      garment: 'tunic',
      front: 'buttons',
      belt: false,
      beard: ['full', 'none'],
      worn: [{ name: 'kettleHelm', color: 'yellow' }],
      held: ['fish', 'bucket'],
    },
  },
  gravedigger: {
    paints: { cloth: matte('charcoal', 'slate'), shirt: matte('ash'), pants: matte('black') },
    look: {
      garment: 'coat',
      front: 'suit',
      belt: false,
      worn: [
        { name: 'topHat', color: 'black' },
        { name: 'scarf', color: 'gray' },
      ],
      held: ['shovel', 'lantern'],
    },
  },
  beekeeper: {
    paints: {
      cloth: matte('white', 'cream'),
      pants: matte('white'),
      gloves: matte('amber'),
      belt: matte('umber'),
    },
    look: {
      garment: 'tunic',
      front: 'buttons',
      gloves: true,
      hair: ['bald'],
      worn: ['beeVeil'],
      held: ['honey'],
    },
  },
  diver: {
    paints: {
      cloth: matte('navy', 'teal'),
      pants: matte('navy'),
      boots: matte('lime', 'amber'),
      trim: flat('orange'),
    },
    look: {
      garment: 'vest',
      front: 'vest',
      belt: false,
      worn: ['divingMask', { name: 'backpack', color: 'yellow' }],
      held: ['fish'],
    },
  },
  painter: {
    paints: { cloth: matte('white', 'sky'), print: matte('navy'), pants: matte('slate') },
    look: {
      garment: 'tunic',
      print: 'stripes',
      belt: false,
      beard: ['goatee', 'mustache', 'none'],
      worn: [
        { name: 'beret', color: 'red' },
        { name: 'apron', color: 'cream' },
      ],
      held: ['paintbrush', 'palette'],
    },
  },
};
