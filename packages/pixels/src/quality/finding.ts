/** What may be wrong. */
export const findingKinds = [
  'ENLARGED',
  'FRINGE',
  'STRAYS',
  'MANY_COLORS',
  'PALETTE_DRIFT',
  'JITTER',
  'LOOP_SEAM',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Finding = {
  kind: FindingKind;
  /** For people. */
  message: string;
  /** The steps of pixel work that would mend it, as the API takes them; null when there are none. */
  mend: Record<string, object>[] | null;
};

/** More colors than these are many for a sprite. */
export const fewColors = 32;

/** From this share of half transparent pixels on a picture is soft on purpose. */
export const softAmount = 0.05;
