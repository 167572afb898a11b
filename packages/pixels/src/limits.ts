/** What may be in memory at once: pixels take four bytes, and most work needs them a few times over. */
export const limits = {
  /** px of a side that is asked for. */
  side: 4_096,
  /** Pixels of one picture. */
  picture: 16_777_216,
  /** Pixels of all frames together. */
  frames: 67_108_864,
} as const;
