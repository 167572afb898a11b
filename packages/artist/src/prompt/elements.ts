import type { ColorName } from '../color/colors.ts';
import type { PaintKind } from '../color/paint.ts';

export type Effect = 'flames' | 'frost' | 'sparkles' | 'drips' | 'wisps' | 'leaves' | 'sparks' | 'bubbles';

/** A material or an element: what it does to the main part, and what surrounds the subject. */
export type Element = {
  readonly words: readonly string[];
  readonly color: ColorName;
  readonly accent: ColorName;
  readonly kind?: PaintKind;
  readonly effect?: Effect;
};

export const elements = {
  gold: {
    words: ['gold', 'golden', 'gilded'],
    color: 'gold',
    accent: 'yellow',
    kind: 'metal',
    effect: 'sparkles',
  },
  silver: { words: ['silver', 'silvery'], color: 'silver', accent: 'white', kind: 'metal' },
  bronze: {
    words: ['bronze', 'brass', 'clockwork', 'steampunk'],
    color: 'bronze',
    accent: 'amber',
    kind: 'metal',
  },
  copper: { words: ['copper'], color: 'copper', accent: 'orange', kind: 'metal' },
  iron: { words: ['iron', 'steel', 'metal', 'metallic'], color: 'steel', accent: 'white', kind: 'metal' },
  fire: {
    words: ['fire', 'fiery', 'flaming', 'burning', 'on fire', 'in flames', 'lava', 'magma', 'infernal'],
    color: 'scarlet',
    accent: 'flame',
    effect: 'flames',
  },
  ice: {
    words: ['ice', 'icy', 'frost', 'frozen', 'frosty', 'snow', 'snowy', 'winter'],
    color: 'ice',
    accent: 'cyan',
    kind: 'crystal',
    effect: 'frost',
  },
  crystal: {
    words: ['crystal', 'crystalline', 'amethyst'],
    color: 'violet',
    accent: 'cyan',
    kind: 'crystal',
    effect: 'sparkles',
  },
  diamond: {
    words: ['diamond'],
    color: 'cyan',
    accent: 'white',
    kind: 'crystal',
    effect: 'sparkles',
  },
  glass: { words: ['glass'], color: 'ice', accent: 'white', kind: 'crystal' },
  leather: { words: ['leather'], color: 'leather', accent: 'tan' },
  ruby: { words: ['ruby'], color: 'red', accent: 'pink', kind: 'crystal' },
  sapphire: { words: ['sapphire'], color: 'azure', accent: 'cyan', kind: 'crystal' },
  jade: { words: ['jade', 'emerald'], color: 'emerald', accent: 'mint', kind: 'crystal' },
  wood: { words: ['wood', 'wooden', 'oak', 'oaken'], color: 'wood', accent: 'leafgreen' },
  stone: {
    words: ['stone', 'rocky', 'granite', 'marble', 'statue of', 'sculpture of', 'figurine of'],
    color: 'stone',
    accent: 'moss',
  },
  earth: { words: ['earth', 'earthen', 'mud', 'muddy', 'clay'], color: 'earth', accent: 'moss' },
  shadow: {
    words: ['shadow', 'shadowy', 'dark', 'void', 'cursed', 'nightmare'],
    color: 'shadow',
    accent: 'magenta',
    effect: 'wisps',
  },
  poison: {
    words: ['poison', 'poisonous', 'toxic', 'venomous', 'acid', 'acidic'],
    color: 'poison',
    accent: 'purple',
    effect: 'drips',
  },
  storm: {
    words: ['lightning', 'electric', 'thunder', 'storm', 'stormy'],
    color: 'azure',
    accent: 'yellow',
    effect: 'sparks',
  },
  water: {
    words: ['water', 'watery', 'aquatic', 'ocean', 'sea'],
    color: 'water',
    accent: 'cyan',
    effect: 'bubbles',
  },
  nature: {
    words: ['nature', 'leafy', 'mossy', 'forest', 'jungle', 'overgrown'],
    color: 'leafgreen',
    accent: 'yellow',
    effect: 'leaves',
  },
  holy: {
    words: ['holy', 'divine', 'sacred', 'blessed', 'celestial'],
    color: 'ivory',
    accent: 'gold',
    effect: 'sparkles',
  },
  arcane: {
    words: ['magic', 'magical', 'arcane', 'enchanted', 'mystic', 'mystical', 'cosmic'],
    color: 'purple',
    accent: 'cyan',
    effect: 'sparkles',
  },
  blood: { words: ['blood', 'bloody'], color: 'blood', accent: 'crimson', effect: 'drips' },
  bone: { words: ['bone', 'bony'], color: 'bone', accent: 'ivory' },
  candy: { words: ['candy', 'sugar', 'bubblegum'], color: 'pink', accent: 'mint', kind: 'gel' },
  spirit: {
    words: ['spirit', 'ghostly', 'spectral', 'ethereal'],
    color: 'ice',
    accent: 'white',
    effect: 'wisps',
  },
  rainbow: {
    words: ['rainbow', 'colorful', 'colourful'],
    color: 'magenta',
    accent: 'yellow',
    effect: 'sparkles',
  },
} as const satisfies Record<string, Element>;

export type ElementName = keyof typeof elements;

export const elementNamed = (name: ElementName): Element => elements[name];
