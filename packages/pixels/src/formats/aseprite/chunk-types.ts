/** The chunks that are read or written here, by https://github.com/aseprite/aseprite/blob/main/docs/ase-file-specs.md */
export const chunkTypes = {
  oldPalette: 0x0004,
  veryOldPalette: 0x0011,
  layer: 0x2004,
  cel: 0x2005,
  colorProfile: 0x2007,
  tags: 0x2018,
  palette: 0x2019,
  slice: 0x2022,
  tileset: 0x2023,
} as const;

export const fileMagic = 0xa5e0;
export const frameMagic = 0xf1fa;
export const headerLength = 128;
