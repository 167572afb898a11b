import { createContext, use } from 'react';
import type { Point } from '../../editor/pixels/box.ts';
import type { Color } from '../../editor/pixels/color.ts';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import type { Ink } from '../../editor/pixels/tools/ink.ts';
import type { ToolName } from '../../editor/pixels/tools/tools.ts';
import type { View } from '../../editor/pixels/view/view.ts';

export type DeskSettings = Omit<Ink, 'color'>;

/** What lies on the desk, for the parts around it. */
export type Desk = {
  /** What is painted on: the picture, or the mask over it. */
  painting: Painting;
  /** The picture under a mask, by which areas are told. */
  guide?: PixelPicture;
  tool: ToolName;
  chooseTool: (tool: ToolName) => void;
  settings: DeskSettings;
  set: (changes: Partial<DeskSettings>) => void;
  front: Color;
  back: Color;
  /** Takes a color to paint with: the front one, or the one behind. */
  take: (color: Color, isBack?: boolean) => void;
  swap: () => void;
  /** Colors that were added by hand and may not be in the picture. */
  added: readonly Color[];
  add: (color: Color) => void;
  /** Puts colors where they have always been on this desk; new ones come last. */
  inOrder: (colors: readonly Color[]) => readonly Color[];
  /** Where the picture lies; undefined until the desk has a size. */
  view: View | undefined;
  changeView: (change: (view: View) => View) => void;
  /** One zoom nearer or farther, around the middle; 0 shows all. */
  zoom: (step: 1 | -1 | 0) => void;
  desk: { width: number; height: number };
  setDesk: (size: { width: number; height: number }) => void;
  /** The pixel that the keyboard is on. */
  cursor: Point;
  setCursor: (cursor: Point) => void;
  /** Whether the keyboard leads, not the pointer. */
  isKeys: boolean;
  setKeys: (isKeys: boolean) => void;
  /** Tells those who do not see it. */
  say: (text: string) => void;
  said: string;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = use(DeskContext);
  if (!desk) throw new Error('no desk around');
  return desk;
};
