import type { Keyframe, Keyframes } from '../../document.ts';
import { type Track, trackOf, valueAt } from '../../track.ts';
import { type LegacyObject, tidy } from './legacy.ts';

const keys = ['x', 'y', 'scale', 'rotation'] as const;
type Key = (typeof keys)[number];

/** Only these the player can hold or draw a line between. */
const isPlain = ({ easing }: Keyframe): boolean => easing === 'HOLD' || easing === 'LINEAR';

/** Where all the player needs is a location in its turn: x and y, from the beginning on. */
export const isOffset = ({ frames, relative }: Keyframes): boolean =>
  relative &&
  frames.length === 1 &&
  frames[0]!.time === 0 &&
  frames[0]!.scale === null &&
  frames[0]!.rotation === null;

/** Whether the player can do it, as far as it is about place and size. */
export const isLegacyKeyframes = ({ frames, relative }: Keyframes): boolean =>
  frames.every(isPlain) && (relative || frames.every(({ x, y }) => x === null && y === null));

/** The value just before `t`: a jump at `t` has not happened yet. Before the first keyframe: NaN. */
const valueBefore = ({ times, values, easings }: Track, t: number): number => {
  const next = times.findIndex((time) => time >= t);
  if (next < 0) return values[values.length - 1]!;
  if (next === 0) return Number.NaN;
  if (easings[next - 1] === 'HOLD') return values[next - 1]!;
  const u = (t - times[next - 1]!) / (times[next]! - times[next - 1]!);
  // Exactly the value that was said, not what comes out of the line.
  return u === 1 ? values[next]! : values[next - 1]! + (values[next]! - values[next - 1]!) * u;
};

/**
 * Keyframed locations. There a stretch is a line for all values or for none, and what only one end says is lost: so each one
 * says everything that has been said so far, and where something jumps there are two at one time.
 */
export const exportKeyframes = ({ frames }: Keyframes, sizeFactor: number): LegacyObject[] => {
  const tracks = keys.flatMap((key): { key: Key; track: Track }[] => {
    const track = trackOf(frames, (frame) => frame[key]);
    return track ? [{ key, track }] : [];
  });
  const times = [...new Set(frames.map(({ time }) => time))].toSorted((one, other) => one - other);
  const at = (value: (track: Track) => number): Map<Key, number> =>
    new Map(
      tracks
        .map(({ key, track }) => [key, value(track)] as const)
        .filter(([, found]) => !Number.isNaN(found)),
    );
  const written = (time: number, interpolate: boolean, values: Map<Key, number>): LegacyObject => ({
    type: 'location',
    time_offset: time,
    interpolate,
    ...Object.fromEntries(
      [...values].map(([key, value]) => [key, key === 'scale' ? value / sizeFactor : tidy(value)]),
    ),
  });

  return times.flatMap((time, index) => {
    const now = at((track) => valueAt(track, time));
    const before = at((track) => valueBefore(track, time));
    const earlier = index > 0 ? at((track) => valueAt(track, times[index - 1]!)) : new Map<Key, number>();
    const moved = [...before].some(([key, value]) => earlier.get(key) !== value);
    if (!moved) return [written(time, false, now)];
    const jumps = [...now].some(([key, value]) => before.get(key) !== value);
    return jumps ? [written(time, true, before), written(time, false, now)] : [written(time, true, now)];
  });
};
