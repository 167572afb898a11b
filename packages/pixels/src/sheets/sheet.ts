import type { Picture } from '../picture.ts';
import type { HowPlayed } from '../play-through.ts';

/** A point in a frame: 0, 0 its upper left corner, 1, 1 the lower right. */
export type Pivot = { x: number; y: number };

/** What stands on the ground and in the middle: where most sprites are placed by. */
export const defaultPivot: Pivot = { x: 0.5, y: 1 };

/** A sprite's still picture, or one of its animations. */
export type SheetSource = HowPlayed & {
  /** Unique and fit for file names, as nameSources makes it: "knight/walk-south", or "knight" for a still. */
  key: string;
  /** The key's first part, which all sources of one sprite share: "knight". */
  sprite: string;
  /** The sprite's name as people gave it. */
  name: string;
  /** The key's other part: action and direction, "walk-south"; null for a still. */
  tag: string | null;
  /** The frames in order; a still has one. They may differ in size. */
  pictures: readonly Picture[];
  /** One for each picture. */
  durationsMs: readonly number[];
  /** What an animation is called where a name may be anything, unique in its sprite: "Walk!". The tag when not given. */
  label?: string | null;
  /** defaultPivot when not given. */
  pivot?: Pivot;
};

/** Where a frame lies. Everything is in pixels of the page, after scaling. */
export type SheetFrame = {
  /** "knight/walk-south/0"; a still's is its source's. */
  key: string;
  page: number;
  /** The cell without the repeated border around it. Identical frames share one. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where in the whole frame the cell's upper left corner is. */
  offsetX: number;
  offsetY: number;
  /** The whole frame, before trimming. */
  sourceWidth: number;
  sourceHeight: number;
  /** In the whole frame. */
  pivot: Pivot;
  durationMs: number;
};

/** A source's frames: a run of Sheet.frames, both ends included. */
export type SheetTag = Pick<SheetSource, 'key' | 'sprite' | 'name' | 'tag' | 'label' | 'loop' | 'plays'> & {
  from: number;
  to: number;
};

/** How a GRID is cut: the first cell begins at margin, margin; the next one cell and `spacing` further. */
export type SheetGrid = {
  cellWidth: number;
  cellHeight: number;
  columns: number;
  margin: number;
  spacing: number;
};

/** Sprites and animations on pages, with everything that a game engine wants to know. */
export type Sheet = {
  pages: Picture[];
  /** In the order of the sources. */
  frames: SheetFrame[];
  /** One for each source, stills too. */
  tags: SheetTag[];
  /** How many pixels of a page one pixel of a sprite is wide. */
  scale: number;
  /** Null for PACKED. */
  grid: SheetGrid | null;
};
