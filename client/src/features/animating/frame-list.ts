/** A frame in an arrangement: which of the frames as the server has them, and how long it is shown. */
export type FrameEntry = { key: string; index: number; durationMs: number };

export const shortestFrameMs = 10;
export const longestFrameMs = 60_000;
/** What the API takes at most. */
export const maxFrames = 512;

export const moveFrame = <Entry extends FrameEntry>(
  list: readonly Entry[],
  from: number,
  to: number,
): Entry[] => {
  const entry = list[from];
  const rest = list.filter((_, place) => place !== from);
  return entry ? [...rest.slice(0, to), entry, ...rest.slice(to)] : [...list];
};

export const duplicateFrame = <Entry extends FrameEntry>(
  list: readonly Entry[],
  place: number,
  key: string,
): Entry[] => {
  const entry = list[place];
  return entry && list.length < maxFrames
    ? [...list.slice(0, place + 1), { ...entry, key }, ...list.slice(place + 1)]
    : [...list];
};

/** At least one frame stays. */
export const removeFrame = <Entry extends FrameEntry>(list: readonly Entry[], place: number): Entry[] =>
  list.length > 1 ? list.filter((_, other) => other !== place) : [...list];

/** One frame's duration, or everyone's where no place is said. */
export const setDuration = <Entry extends FrameEntry>(
  list: readonly Entry[],
  durationMs: number,
  place?: number,
): Entry[] =>
  list.map((entry, other) => (place === undefined || place === other ? { ...entry, durationMs } : entry));

/**
 * The same arrangement once the server has taken `sent`: its frames are counted anew. What shares an index in `sent` shows
 * the same picture, so that any of them will do.
 */
export const rebased = <Entry extends FrameEntry>(list: readonly Entry[], sent: readonly Entry[]): Entry[] =>
  list.flatMap((entry) => {
    const index = sent.findIndex((one) => one.index === entry.index);
    return index < 0 ? [] : [{ ...entry, index }];
  });
