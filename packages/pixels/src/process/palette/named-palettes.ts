/** Well-known palettes; the colors are facts, as published by their authors at https://lospec.com/palette-list or by the hardware. */
export const namedPalettes = {
  'one-bit': { name: '1-bit', colors: '#000000 #ffffff' },
  'game-boy': { name: 'Game Boy', colors: '#0f380f #306230 #8bac0f #9bbc0f' },
  'pico-8': {
    name: 'PICO-8',
    colors:
      '#000000 #1d2b53 #7e2553 #008751 #ab5236 #5f574f #c2c3c7 #fff1e8 #ff004d #ffa300 #ffec27 #00e436 #29adff #83769c #ff77a8 #ffccaa',
  },
  'sweetie-16': {
    name: 'Sweetie 16',
    colors:
      '#1a1c2c #5d275d #b13e53 #ef7d57 #ffcd75 #a7f070 #38b764 #257179 #29366f #3b5dc9 #41a6f6 #73eff7 #f4f4f4 #94b0c2 #566c86 #333c57',
  },
  'dawnbringer-16': {
    name: 'DawnBringer 16',
    colors:
      '#140c1c #442434 #30346d #4e4a4e #854c30 #346524 #d04648 #757161 #597dce #d27d2c #8595a1 #6daa2c #d2aa99 #6dc2ca #dad45e #deeed6',
  },
  'dawnbringer-32': {
    name: 'DawnBringer 32',
    colors:
      '#000000 #222034 #45283c #663931 #8f563b #df7126 #d9a066 #eec39a #fbf236 #99e550 #6abe30 #37946e #4b692f #524b24 #323c39 #3f3f74 #306082 #5b6ee1 #639bff #5fcde4 #cbdbfc #ffffff #9badb7 #847e87 #696a6a #595652 #76428a #ac3232 #d95763 #d77bba #8f974a #8a6f30',
  },
  'endesga-32': {
    name: 'Endesga 32',
    colors:
      '#be4a2f #d77643 #ead4aa #e4a672 #b86f50 #733e39 #3e2731 #a22633 #e43b44 #f77622 #feae34 #fee761 #63c74d #3e8948 #265c42 #193c3e #124e89 #0099db #2ce8f5 #ffffff #c0cbdc #8b9bb4 #5a6988 #3a4466 #262b44 #181425 #ff0044 #68386c #b55088 #f6757a #e8b796 #c28569',
  },
  c64: {
    name: 'Commodore 64',
    colors:
      '#000000 #ffffff #880000 #aaffee #cc44cc #00cc55 #0000aa #eeee77 #dd8855 #664400 #ff7777 #333333 #777777 #aaff66 #0088ff #bbbbbb',
  },
  'zx-spectrum': {
    name: 'ZX Spectrum',
    colors:
      '#000000 #0000d7 #d70000 #d700d7 #00d700 #00d7d7 #d7d700 #d7d7d7 #0000ff #ff0000 #ff00ff #00ff00 #00ffff #ffff00 #ffffff',
  },
  cga: { name: 'CGA', colors: '#000000 #55ffff #ff55ff #ffffff' },
  ega: {
    name: 'EGA',
    colors:
      '#000000 #0000aa #00aa00 #00aaaa #aa0000 #aa00aa #aa5500 #aaaaaa #555555 #5555ff #55ff55 #55ffff #ff5555 #ff55ff #ffff55 #ffffff',
  },
  msx: {
    name: 'MSX',
    colors:
      '#000000 #3eb849 #74d07d #5955e0 #8076f1 #b95e51 #65dbef #db6559 #ff897d #ccc35e #ded087 #3aa241 #b766b5 #cccccc #ffffff',
  },
} as const;

export type PaletteName = keyof typeof namedPalettes;
export const paletteNames = Object.keys(namedPalettes) as [PaletteName, ...PaletteName[]];

/** The colors of a named palette as "#rrggbb". */
export const colorsOf = (name: PaletteName): string[] => namedPalettes[name].colors.split(' ');
