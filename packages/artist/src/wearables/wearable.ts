import type { Art } from '../art.ts';
import type { PaintChoices } from '../color/paint.ts';
import type { Vec } from '../rig/camera.ts';
import type { Sketch } from '../sketch.ts';

/** Where clothes go on a body: its head (an ellipsoid) and its shoulders. */
export type Wearer = {
  readonly head: { readonly center: Vec; readonly radii: Vec; readonly depth: number };
  /** Nothing may cover the face: animals keep theirs free. */
  readonly openFace?: boolean;
  readonly shoulders?: { readonly up: number; readonly side: number; readonly forward: number };
  /** Only who has a waist: what hangs down to the knees is measured by it. */
  readonly hips?: { readonly up: number; readonly side: number };
};

/** Something any head or body can wear. Its paints are called by its name, a dot and the paint's own name. */
export type Wearable = {
  readonly name: string;
  readonly words: readonly string[];
  readonly main: string;
  readonly paints: PaintChoices;
  /** It covers the top of the head: hair below it lies flat. */
  readonly coversHair?: boolean;
  /** It needs a waist or a back: a trade does not bring it to a fish or a frog. */
  readonly forPeople?: boolean;
  draw(art: Art, sketch: Sketch, wearer: Wearer): void;
};
