import type { Rgb } from '../oklab.ts';
import type { Picture } from '../picture.ts';

export type BackdropKind = 'flat' | 'key' | 'checkerboard' | 'gradient';

/** What lies behind the subject, as far as the border tells. */
export type Backdrop = {
  readonly kind: BackdropKind;
  /** What it is made of: its flat colors, the two grays of a checkerboard, the corners of a gradient. */
  readonly colors: readonly Rgb[];
  /** The background as it would look without a subject: a color for every pixel. */
  readonly bare: Picture;
};
