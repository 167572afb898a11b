import type { TimelineTag } from '@papeterie/pixels/formats/aseprite/timeline';
import type { Playing } from '@papeterie/pixels/play-through';
import type { Patience, PngPicture } from '../processing/pixel-work.ts';

/** A file whose pictures move, or could, with every picture as a PNG; those that look the same are the same object. */
export type MovingFiles = {
  frames: PngPicture[];
  durationsMs: readonly number[];
  pivot: { x: number; y: number } | null;
  /** The first frame with its background, where that was taken from the others. */
  uncut: PngPicture | null;
  /** What of the file cannot be shown, in words for whoever sent it. */
  warnings: readonly string[];
} & (
  | ({ from: 'MOVING' } & Playing)
  /** An .aseprite file, which names its movements. */
  | { from: 'ASEPRITE'; tags: TimelineTag[] }
);

/**
 * What a GIF, WebP or APNG that moves shows, or an .aseprite file; null for one that shows a single picture as every
 * program would, and for every other file.
 * @param removeBackground that of all frames, where one can be told; else they stay as they are
 */
export type ReadMoving = (
  bytes: Uint8Array,
  removeBackground: boolean,
  patience: Patience,
) => Promise<MovingFiles | null>;
