import type { NamedThing } from './named-thing.ts';

const grounds = [
  'grass',
  'water',
  'lava',
  'stone',
  'stone brick',
  'brick',
  'dirt',
  'sand',
  'snow',
  'ice',
  'wood',
];

/** What else a tile's ground is called. */
const groundWords: Readonly<Record<string, readonly string[]>> = {
  stone: ['cobblestone', 'rock', 'dungeon floor', 'stone floor'],
  'stone brick': ['stone wall', 'stone brick wall', 'dungeon wall', 'castle wall'],
  brick: ['brick wall', 'red brick'],
  dirt: ['earth', 'soil', 'ground', 'path', 'mud', 'farmland'],
  water: ['ocean', 'sea', 'river'],
  wood: ['wooden floor', 'plank', 'wood plank', 'wooden', 'floor', 'wood floor'],
  lava: ['magma'],
  sand: ['desert', 'beach'],
  grass: ['meadow', 'lawn', 'grassland'],
};

const tileNouns = ['tile', 'block', 'texture', 'tileset', 'floor tile'];

const interfaceParts: Readonly<Record<string, readonly string[]>> = {
  'pause button': ['pause', 'pause icon'],
  'play button': ['play icon', 'start button'],
  'stop button': [],
  'menu button': ['hamburger menu', 'menu icon'],
  'settings button': ['options button', 'settings icon', 'settings'],
  'close button': ['x button', 'exit button', 'close icon', 'cancel button'],
  'arrow button': [
    'next button',
    'back button',
    'arrow icon',
    'previous button',
    'right arrow',
    'left arrow',
  ],
  'health bar': ['hp bar', 'life bar', 'healthbar', 'hit point bar'],
  'mana bar': ['mp bar', 'magic bar', 'energy bar', 'stamina bar', 'manabar'],
  'progress bar': ['loading bar', 'xp bar', 'experience bar', 'bar'],
  'dialog box': ['dialogue box', 'text box', 'message box', 'dialog', 'dialogue', 'textbox', 'dialog window'],
  'inventory slot': ['item slot', 'slot', 'equipment slot'],
  cursor: ['mouse cursor', 'mouse pointer', 'pointer', 'crosshair'],
  checkbox: ['check box', 'tick box'],
};

const camelCase = (name: string): string =>
  name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/** Tiles and parts of an interface: a reading calls a tile by its ground. */
export const squareParts = (): NamedThing[] => [
  ...grounds.map((ground) => ({
    subject: camelCase(`${ground} tile`),
    name: ground,
    kind: 'interface' as const,
    pictured: false,
    words: [ground, ...(groundWords[ground] ?? [])].flatMap((one) =>
      tileNouns.map((noun) => `${one} ${noun}`),
    ),
  })),
  ...Object.entries(interfaceParts).map(([name, words]) => ({
    subject: camelCase(name),
    name,
    kind: 'interface' as const,
    pictured: false,
    words,
  })),
];
