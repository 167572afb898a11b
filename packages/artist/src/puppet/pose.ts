/** Where one leg is in its stride, px. */
export type Step = {
  /** How far its foot is to the right of where it was drawn. */
  readonly right: number;
  /** How far its foot is lifted. */
  readonly lift: number;
};

/**
 * One moment of a movement, as what is done to the figure. What is left out stays as it was drawn. All lengths are whole
 * pixels and are made smaller where the picture has no room.
 */
export type Pose = {
  /** One for each leg of the figure. */
  readonly steps?: readonly Step[];
  /** Everything above the legs sinks by this; the knees bend. */
  readonly sink?: number;
  /** How far the outer ends of the left and right side (arms, wings, the ends of an animal) rise. */
  readonly leftRise?: number;
  readonly rightRise?: number;
  /** How much lower the head is than the body takes it. */
  readonly nod?: number;
  /** Rows more (or fewer, less than 0) in the whole figure, in the trunk between neck and legs, and below the neck. */
  readonly rows?: number;
  readonly trunkRows?: number;
  readonly lowerRows?: number;
  /** Columns more or fewer. */
  readonly columns?: number;
  /** How far a row is moved to the right; `height` is 0 on the ground and 1 at the top. */
  readonly lean?: (height: number) => number;
  /** Width as a part of the drawn one; less than 0 is the mirror image. */
  readonly turn?: number;
  /** Degrees clockwise by which the figure has tipped over. */
  readonly tipDeg?: number;
  readonly right?: number;
  readonly up?: number;
  readonly isFlash?: boolean;
  readonly isBlinking?: boolean;
  /** Bright colors one tone lighter. */
  readonly isGlowing?: boolean;
};
