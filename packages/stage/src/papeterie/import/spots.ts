import type { Fields } from './fields.ts';

/** What one keyframed location says; null: nothing about that. */
export type Spot = {
  time: number;
  /** Whether the way to it is a straight line; else the one before it holds until then. */
  interpolate: boolean;
  x: number | null;
  y: number | null;
  verticalPercent: number | null;
  horizontalPercent: number | null;
  scale: number | null;
  rotation: number | null;
};

/** A moment at which something was said: how one gets there, and from what one goes on. */
export type Stop = { time: number; arrive: Spot; leave: Spot };

export const readSpot = (fields: Fields): Spot => ({
  time: fields.number('time_offset') ?? 0,
  interpolate: fields.flag('interpolate'),
  x: fields.number('x'),
  y: fields.number('y'),
  verticalPercent: fields.number('vertical_percent'),
  horizontalPercent: fields.number('horizontal_percent'),
  scale: fields.number('scale'),
  rotation: fields.number('rotation'),
});

/** By time. Of several at one time the way leads to the first and goes on from the last. */
export const stopsOf = (spots: readonly Spot[]): Stop[] => {
  const stops: Stop[] = [];
  for (const spot of spots.toSorted((one, other) => one.time - other.time)) {
    const last = stops.at(-1);
    if (last?.time === spot.time) last.leave = spot;
    else stops.push({ time: spot.time, arrive: spot, leave: spot });
  }
  return stops;
};

export type Pose = Omit<Spot, 'time' | 'interpolate'>;

const between = (from: number | null, to: number | null, u: number): number | null =>
  from === null || to === null ? from : from + (to - from) * u;

/** x and y are added: where one side says nothing of them, nothing is. */
const added = (from: number | null, to: number | null, u: number): number =>
  from === null || to === null ? 0 : from + (to - from) * u;

/** What the player made of the part `u` of the way from one stop to the next; without a next, or one that is jumped to, it holds. */
export const poseBetween = (from: Spot, to: Spot | undefined, u: number): Pose => {
  if (!to?.interpolate) return { ...from, x: from.x ?? 0, y: from.y ?? 0 };
  return {
    x: added(from.x, to.x, u),
    y: added(from.y, to.y, u),
    verticalPercent: between(from.verticalPercent, to.verticalPercent, u),
    horizontalPercent: between(from.horizontalPercent, to.horizontalPercent, u),
    scale: between(from.scale, to.scale, u),
    rotation: between(from.rotation, to.rotation, u),
  };
};
