import type { DrawingOptions } from '@papeterie/artist/drawing-options';
import type { SceneEdit } from '@papeterie/stage';

/** A sprite that the local artist draws for a template. */
export type TemplateSprite = DrawingOptions & {
  name: string;
  prompt: string;
  /** px */
  width: number;
  height: number;
  seed: number;
  /** The picture fills its frame; otherwise the subject stands free. */
  full?: boolean;
};

/** Scene px, at 1280 × 720, of one pixel of a sprite: 320 × 180 of them fill the stage. */
export const artPixel = 4;

/** How a template's places and sizes, made for 1280 × 720, come out on a stage of another size. */
export type Frame = {
  /** px across and down the real stage. */
  x(px: number): number;
  y(px: number): number;
  /** Lengths and scales. */
  size(value: number): number;
};

/** A furnished scene to begin with: one file each. */
export type SceneTemplate = {
  key: string;
  name: string;
  /** For people, in a sentence. */
  description: string;
  /** "#rrggbb" */
  backgroundColor: string;
  sprites: Readonly<Record<string, TemplateSprite>>;
  /** @param sprite the id of one of `sprites`, once it has been drawn */
  edits(frame: Frame, sprite: (key: string) => string): SceneEdit[];
};
