import type { AnimatedFormat } from '../formats/animated/animated-image.ts';
import { writeAsepriteJson } from './formats/aseprite-json.ts';
import { writeCss } from './formats/css.ts';
import { writeFrameFolders } from './formats/frame-folders.ts';
import { writeGodot } from './formats/godot.ts';
import { writePhaser } from './formats/phaser.ts';
import type { SheetFile, SheetNames } from './formats/sheet-file.ts';
import { writeTexturePackerArray, writeTexturePackerHash } from './formats/texture-packer.ts';
import type { Sheet, SheetSource } from './sheet.ts';
import { spriteAnimation } from './sprite-animation.ts';
import { sourcesBySprite, spriteTimeline } from './sprite-timeline.ts';

type Description = {
  label: string;
  description: string;
  /** Of the file that a program is pointed at; the others are found through it. */
  ending: string;
  mediaType: string;
};

/** Of packed pages, or of the sprites as they are: then only `scale` counts of the options. */
export type SheetFormat = Description &
  (
    | { packed: true; write: (sheet: Sheet, names: SheetNames) => SheetFile[] }
    | {
        packed: false;
        write: (sources: readonly SheetSource[], scale: number, names: SheetNames) => SheetFile[];
      }
  );

/** One file for each still and each animation. */
const animated = (as: AnimatedFormat, ending: string) => ({
  ending,
  packed: false as const,
  write: (sources: readonly SheetSource[], scale: number): SheetFile[] =>
    sources.map((source) => ({
      path: `${source.key}.${ending}`,
      animated: spriteAnimation(source, scale),
      as,
    })),
});

const json = { ending: 'json', mediaType: 'application/json', packed: true } as const;

/** Every form in which sprites leave for a game engine. */
export const sheetFormats = {
  TEXTURE_PACKER_HASH: {
    ...json,
    label: 'TexturePacker JSON (Hash)',
    description:
      'TexturePacker JSON, frames by name, with animations and pivots: PixiJS, Phaser and most others. Several pages name each other as multi packs.',
    write: writeTexturePackerHash,
  },
  TEXTURE_PACKER_ARRAY: {
    ...json,
    label: 'TexturePacker JSON (Array)',
    description: 'TexturePacker JSON, frames as a list.',
    write: writeTexturePackerArray,
  },
  ASEPRITE: {
    ...json,
    label: 'Aseprite JSON',
    description:
      "Aseprite's sprite sheet JSON as an array, with durations, frame tags and a pivot slice: everything that imports from Aseprite, and Phaser's createFromAseprite.",
    write: writeAsepriteJson,
  },
  PHASER: {
    ...json,
    label: 'Phaser',
    description:
      'A multi-atlas for this.load.multiatlas and the animations for this.anims.fromJSON, whose frames look for a texture under the name of the export.',
    write: writePhaser,
  },
  GODOT: {
    ending: 'tres',
    mediaType: 'text/plain',
    packed: true,
    label: 'Godot 4',
    description:
      'For each sprite a SpriteFrames resource and a scene with an AnimatedSprite2D that stands on its pivot. Keep the files in one folder.',
    write: writeGodot,
  },
  CSS: {
    ending: 'css',
    mediaType: 'text/css',
    packed: true,
    label: 'CSS',
    description: 'A class for each still and each animation: web pages need nothing else.',
    write: writeCss,
  },
  ZIP: {
    ending: 'json',
    mediaType: 'application/json',
    packed: false,
    label: 'PNG files',
    description:
      'Every frame as a PNG in folders by sprite and animation, with a manifest.json. Only scale counts of the options.',
    write: writeFrameFolders,
  },
  ASEPRITE_FILE: {
    ending: 'aseprite',
    mediaType: 'application/octet-stream',
    packed: false,
    label: 'Aseprite file',
    description:
      'For each sprite an .aseprite file with its animations as tags and its pivot as a slice. Only scale counts of the options.',
    write: (sources, scale) =>
      [...sourcesBySprite(sources)].map(([sprite, own]) => ({
        path: `${sprite}.aseprite`,
        timeline: spriteTimeline(own, scale),
      })),
  },
  GIF: {
    ...animated('GIF', 'gif'),
    mediaType: 'image/gif',
    label: 'GIF',
    description:
      'For each still and each animation a GIF: chats and old programs. Alpha is on or off, times are multiples of 10 ms, and frames of more than 256 colors lose some. Only scale counts of the options.',
  },
  WEBP: {
    ...animated('WEBP', 'webp'),
    mediaType: 'image/webp',
    label: 'Animated WebP',
    description:
      'For each still and each animation an animated WebP without any loss, the smallest for web pages. Only scale counts of the options.',
  },
  APNG: {
    ...animated('APNG', 'png'),
    mediaType: 'image/apng',
    label: 'Animated PNG',
    description:
      'For each still and each animation an animated PNG without any loss; who shows no animations shows its first frame. Only scale counts of the options.',
  },
} as const satisfies Record<string, SheetFormat>;

export type SheetFormatName = keyof typeof sheetFormats;
