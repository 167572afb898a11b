import { flat, matte, metal } from '../../../color/paint.ts';
import type { Outfits } from './outfit.ts';

/** Who guards, fights and hunts. */
export const guarding: Outfits = {
  firefighter: {
    paints: {
      cloth: matte('umber', 'amber', 'charcoal'),
      pants: matte('umber', 'charcoal'),
      boots: matte('black'),
      stripe: flat('lemon'),
      gloves: matte('charcoal'),
    },
    look: {
      garment: 'tunic',
      front: 'bands',
      belt: false,
      gloves: true,
      worn: ['firefighterHelmet'],
      held: ['axe', 'fire extinguisher'],
    },
  },
  'police officer': {
    paints: {
      cloth: matte('blue', 'navy'),
      pants: matte('navy'),
      shirt: matte('sky'),
      boots: matte('black'),
      belt: matte('black'),
      trim: flat('gold'),
    },
    look: {
      garment: 'vest',
      front: 'buttons',
      worn: ['policeCap', 'badge', { name: 'necktie', color: 'black' }],
      held: ['pistol'],
    },
  },
  soldier: {
    paints: {
      cloth: matte('olive', 'moss'),
      pants: matte('olive', 'moss'),
      print: matte('forest'),
      boots: matte('umber'),
      belt: matte('umber'),
    },
    look: {
      garment: 'vest',
      print: 'camouflage',
      gloves: true,
      worn: ['soldierHelmet', 'backpack'],
      held: ['rifle'],
    },
  },
  samurai: {
    paints: {
      cloth: matte('maroon', 'navy', 'charcoal'),
      shirt: matte('cream'),
      pants: matte('charcoal', 'navy'),
      belt: matte('gold'),
      print: matte('gold'),
    },
    look: {
      garment: 'robe',
      front: 'crossed',
      print: 'plates',
      hair: ['bun', 'tail'],
      beard: ['goatee', 'none', 'mustache'],
      worn: ['samuraiHelmet', 'shoulderPlates'],
      held: ['katana'],
    },
  },
  gladiator: {
    paints: {
      armor: metal('bronze', 'gold'),
      pants: matte('skinTan'),
      boots: matte('leather'),
      belt: matte('leather'),
      trim: metal('gold'),
      cloth: matte('red'),
    },
    look: {
      garment: 'armor',
      front: 'straps',
      sleeves: 'none',
      worn: ['gladiatorHelmet', { name: 'cape', color: 'red' }],
      held: ['sword', 'shield'],
    },
  },
  hunter: {
    paints: { cloth: matte('forest', 'olive'), pants: matte('umber'), boots: matte('leather') },
    look: {
      garment: 'tunic',
      beard: ['full', 'none', 'mustache'],
      gloves: true,
      worn: ['hunterHat', 'quiver'],
      held: ['bow'],
    },
  },
  cowboy: {
    paints: {
      cloth: matte('sky', 'red', 'cream'),
      shirt: matte('cream'),
      pants: matte('blue', 'brown'),
      boots: matte('leather'),
      vest: matte('leather'),
    },
    look: {
      garment: 'vest',
      front: 'waistcoat',
      beard: ['none', 'mustache', 'goatee'],
      worn: ['cowboyHat', { name: 'scarf', color: 'red' }, 'lasso'],
      held: ['pistol'],
    },
  },
  executioner: {
    paints: {
      pants: matte('black', 'maroon'),
      boots: matte('black'),
      gloves: matte('umber'),
      belt: matte('umber'),
    },
    look: {
      garment: 'bare',
      gloves: true,
      hair: ['bald'],
      build: { girth: 1.2 },
      worn: ['executionerHood'],
      held: ['axe'],
    },
  },
  boxer: {
    paints: {
      pants: matte('red', 'azure', 'gold'),
      gloves: matte('red', 'azure'),
      boots: matte('white'),
      belt: matte('white'),
    },
    look: {
      garment: 'bare',
      gloves: true,
      mitts: true,
      hair: ['short', 'bald', 'mohawk'],
      build: { girth: 1.1 },
    },
  },
  'martial artist': {
    paints: {
      cloth: matte('white'),
      pants: matte('white'),
      shirt: matte('skinLight'),
      belt: matte('black', 'red', 'amber'),
      boots: matte('skinTan'),
    },
    look: { garment: 'tunic', front: 'crossed', sleeves: 'wide', worn: [{ name: 'headband', color: 'red' }] },
  },
  superhero: {
    paints: {
      cloth: matte('azure', 'red', 'emerald'),
      pants: matte('blue', 'maroon'),
      boots: matte('red', 'gold'),
      gloves: matte('red', 'gold'),
      belt: matte('gold'),
      trim: flat('yellow'),
    },
    look: {
      garment: 'vest',
      front: 'hero',
      gloves: true,
      build: { girth: 1.08 },
      worn: ['cape', 'heroMask'],
    },
  },
  prisoner: {
    paints: {
      cloth: matte('white'),
      print: matte('charcoal'),
      pants: matte('white'),
      boots: matte('charcoal'),
      iron: metal('iron'),
    },
    look: {
      garment: 'vest',
      print: 'stripes',
      belt: false,
      hair: ['bald', 'short'],
      worn: [{ name: 'cap', color: 'white' }],
      held: ['chain'],
    },
  },
};
