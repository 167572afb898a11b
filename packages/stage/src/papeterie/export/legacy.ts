/** A legacy behavior or layer as it is written. */
export type LegacyObject = Record<string, unknown>;

/** A layer's motion in legacy words; what it is measured from is in `base`. */
export type LegacyMotion = {
  behaviors: LegacyObject[];
  /** The top-left corner, px, and what the layer starts with. */
  base: { x: number; y: number; scale: number; rotation: number };
  /** Ours divided by this is the legacy scale: that of a picture with this times its own height as target_height. */
  sizeFactor: number;
  scrollSpeed: number;
};

/** What another program must not stumble over: no -0, no rounding dust. */
export const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;
