/** One picture on the stage at one moment. Scene px, y down. Painted in list order. */
export type Drawn = {
  layerId: string;
  /** The layer's name. */
  name: string;
  /** Which picture. */
  spriteKey: string;
  /** Left edge of the scaled, unrotated picture. */
  x: number;
  /** Top edge of it. */
  y: number;
  /** After scaling. */
  width: number;
  height: number;
  /** Degrees, clockwise, about the middle of the scaled picture, in (-180, 180]. */
  rotation: number;
  /** 0..1 */
  opacity: number;
  /** The part of the picture that is shown, in its own px. */
  sourceX: number;
  sourceY: number;
  sourceWidth: number;
  sourceHeight: number;
  /** The whole picture's size: an image of another size (prepared, or denser) is used in proportion. */
  pictureWidth: number;
  pictureHeight: number;
  /** Painted side by side across the whole stage; x is one of the places. */
  repeatX: boolean;
  fillBelow: boolean;
  /** False: hard pixels. */
  smooth: boolean;
};
