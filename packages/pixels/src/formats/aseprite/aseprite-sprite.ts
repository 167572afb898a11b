import type { Picture } from '../../picture.ts';
import type { TimelineTag } from './timeline.ts';

/** Why a file is no .aseprite file that can be read here, in words for whoever sent it. */
export class AsepriteError extends Error {
  override readonly name = 'AsepriteError';
}

export type AsepriteLayer = {
  name: string;
  /** By itself: a layer in a hidden group is not seen all the same. */
  visible: boolean;
  group: boolean;
  /** How many groups it is in. */
  depth: number;
  /** 0..255 */
  opacity: number;
};

/** What an .aseprite file shows. */
export type AsepriteSprite = {
  width: number;
  height: number;
  /** From the lowest up; a group comes before what is in it. */
  layers: AsepriteLayer[];
  /** All visible layers in one, each of width × height. */
  frames: Picture[];
  durationsMs: number[];
  tags: TimelineTag[];
  /** "#rrggbb", in the file's order. */
  palette: string[];
  /** Of the slice named "pivot", or else the first that has one, in 0..1 of the canvas; null when there is none. */
  pivot: { x: number; y: number } | null;
  /** ICC: what the frames' and the palette's numbers mean; null when they are sRGB. */
  colorProfile: Uint8Array | null;
};
