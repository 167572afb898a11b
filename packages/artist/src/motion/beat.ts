import type { ActionName } from '../actions/actions.ts';
import type { Pose } from '../rig/pose.ts';

/** What a choreography knows of the body that it moves. */
export type Beat = {
  /** Where in the movement, 0..1: a loop never reaches 1, what stays as it ends does. */
  readonly t: number;
  /** Units in a pixel: nothing smaller can be seen. */
  readonly pixel: number;
  /** Height and width at rest, units. */
  readonly tall: number;
  readonly wide: number;
  readonly floats: boolean;
  /** 1 faces us, 0 is seen from the side, -1 faces away. */
  readonly front: number;
};

/** A movement of one kind of body: a pure function of where in it we are. */
export type Choreography = (beat: Beat) => Pose;

/** How a kind of body does each movement; undefined where it cannot. */
export type Moves = Readonly<Record<ActionName, Choreography | undefined>>;

/** -1..1, once around; `late` is how much of a turn it comes later. */
export const cycle = (t: number, late = 0): number => Math.sin((t - late) * Math.PI * 2);

/** 0..1..0, once around. */
export const swell = (t: number, late = 0): number => 0.5 - 0.5 * Math.cos((t - late) * Math.PI * 2);

/** A value that passes through keys, [when, value] in order, easing into and out of each. */
export const through = (t: number, keys: readonly (readonly [number, number])[]): number => {
  const next = keys.findIndex(([when]) => when > t);
  if (next < 0) return keys[keys.length - 1]![1];
  if (next === 0) return keys[0]![1];
  const [from, a] = keys[next - 1]!;
  const [to, b] = keys[next]!;
  const k = (t - from) / (to - from);
  return a + (b - a) * k * k * (3 - 2 * k);
};

/** As far as wanted, but so far that it can be seen. */
export const seen = (beat: Beat, units: number, pixels = 1): number => Math.max(units, beat.pixel * pixels);

/** From the front a step cannot be seen: what is set down farther away is drawn so much higher. */
export const fartherUp = (beat: Beat, forward: number): number => 0.32 * Math.max(0, -forward * beat.front);

/** A throw upward between `from` and `to`: 0 there, 1 in the middle. */
export const toss = (t: number, from: number, to: number): number => {
  const k = (t - from) / (to - from);
  return k <= 0 || k >= 1 ? 0 : 4 * k * (1 - k);
};

/** Twice up and once all the way down, 0..1: a bite and another, a word and another. Never the same half a turn later. */
export const twice = (t: number): number =>
  through(t, [
    [0, 0],
    [0.25, 1],
    [0.45, 0.35],
    [0.65, 1],
    [1, 0],
  ]);
