import type { AnimatedFormat, AnimatedImage } from '../../formats/animated/animated-image.ts';
import type { SpriteTimeline } from '../../formats/aseprite/timeline.ts';
import type { Picture } from '../../picture.ts';

/**
 * A file of an export: text as UTF-8, a picture as PNG, a timeline as .aseprite, an animated image as what is said.
 * Paths are relative, with slashes.
 */
export type SheetFile =
  | { path: string; text: string }
  | { path: string; picture: Picture }
  | { path: string; timeline: SpriteTimeline }
  | { path: string; animated: AnimatedImage; as: AnimatedFormat };

/** What the files say of where they come from. */
export type SheetNames = {
  /** What all files begin with: fit for a file name, "forest". */
  name: string;
  /** Of the program that writes them. */
  version: string;
};

/** The name of a page, "forest" or "forest-1", without ending. */
export const pageName = (name: string, page: number, pages: number): string =>
  pages === 1 ? name : `${name}-${page}`;

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
