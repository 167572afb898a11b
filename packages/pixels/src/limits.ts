/** What may be in memory at once: pixels take four bytes, and most work needs them a few times over. */
export const limits = {
  /** px of a side that is asked for. */
  side: 4_096,
  /** px of a side of what comes in, or goes out, as a file. */
  fileSide: 16_384,
  /** Pixels of one picture. */
  picture: 16_777_216,
  /** Pixels of all frames together. */
  frames: 67_108_864,
  /** Frames of one animation. */
  frameCount: 512,
  /** How long one is shown. */
  frameMinMs: 10,
  frameMaxMs: 60_000,
  /** How often an animation is played, if it ends. */
  plays: 65_535,
  /** What a sheet is cut into. */
  sheetPieces: 500,
} as const;
