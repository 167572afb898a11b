import type { SheetFormat, SheetLayout } from '../../gql/graphql.ts';

type FormatInfo = {
  label: string;
  /** For whom it is. */
  detail: string;
  /** Whether frames are put on pages: otherwise only the scale counts. */
  hasPages: boolean;
};

/** Exhaustive, so that a new format of the schema does not compile without its words. */
export const sheetFormats: Record<SheetFormat, FormatInfo> = {
  PHASER: { label: 'Phaser', detail: 'A multi-atlas, and the animations for anims.fromJSON', hasPages: true },
  GODOT: {
    label: 'Godot',
    detail: 'SpriteFrames and a scene with an AnimatedSprite2D that stands on its pivot',
    hasPages: true,
  },
  TEXTURE_PACKER_HASH: {
    label: 'TexturePacker, by name',
    detail: 'PixiJS, Phaser and most others; with animations and pivots',
    hasPages: true,
  },
  TEXTURE_PACKER_ARRAY: {
    label: 'TexturePacker, as a list',
    detail: 'The same with its frames in a list',
    hasPages: true,
  },
  ASEPRITE: {
    label: 'Aseprite sheet',
    detail: 'A sheet with JSON: durations, frame tags and a pivot slice',
    hasPages: true,
  },
  ASEPRITE_FILE: {
    label: 'Aseprite file',
    detail: 'An .aseprite for each sprite, its animations as tags',
    hasPages: false,
  },
  CSS: {
    label: 'CSS',
    detail: 'A class for each still and animation: web pages need nothing else',
    hasPages: true,
  },
  GIF: { label: 'GIF', detail: 'For chats and old programs: alpha is on or off', hasPages: false },
  WEBP: { label: 'WebP', detail: 'Animated without loss, the smallest for web pages', hasPages: false },
  APNG: { label: 'APNG', detail: 'Animated PNG without loss', hasPages: false },
  ZIP: {
    label: 'PNG frames',
    detail: 'Every frame as a PNG in folders, with a manifest.json',
    hasPages: false,
  },
};

export const sheetLayouts: Record<SheetLayout, string> = { PACKED: 'Packed', GRID: 'Grid' };
