import type { Vec } from '../../rig/camera.ts';
import type { BeastPose } from '../../rig/pose.ts';
import { type Beat, type Choreography, cycle, type Moves, seen, swell, through, toss } from '../beat.ts';
import { beastHabits } from './beast-habits.ts';
import { gallop, trot } from './beast-steps.ts';
import { common } from './common.ts';

const none: Vec = [0, 0, 0];

const beast = (pose: Partial<BeastPose>): BeastPose => ({ trunk: none, pitchDeg: 0, head: none, ...pose });

/** All four feet, hind ones and front ones each alike. */
const feet = (hind: Vec, front: Vec): readonly [Vec, Vec, Vec, Vec] => [hind, front, hind, front];

const leap = (beat: Beat, height: number, off: number, land: number): ReturnType<Choreography> => {
  const { t } = beat;
  const crouch = through(t, [
    [0, 0],
    [off * 0.6, 1],
    [off, 0],
    [land, 0],
    [land + (1 - land) * 0.4, 0.8],
    [1, 0],
  ]);
  const air = toss(t, off, land);
  const rising = cycle(t, off) * air;
  return {
    flames: t,
    lift: air * height,
    tail: rising * 8,
    beast: beast({
      trunk: [0, -crouch * seen(beat, 6, 2), 0],
      pitchDeg: rising * 16 - crouch * 4,
      feet: feet([0, air * 3, -1.6 - air * 7], [0, air * 5, 1.6 + air * 7]),
      head: [0, -crouch * 1.5, crouch],
    }),
  };
};

const attack: Choreography = (beat) => {
  const { t } = beat;
  const back = through(t, [
    [0, 0],
    [0.28, 1],
    [0.36, 1],
    [0.5, 0],
  ]);
  const bite = through(t, [
    [0.36, 0],
    [0.5, 1],
    [0.66, 0.9],
    [1, 0],
  ]);
  return {
    flames: t,
    tail: bite * 6 - back * 4,
    beast: beast({
      trunk: [0, -back * seen(beat, 4), bite * 6 - back * 4],
      pitchDeg: bite * 6 - back * 7,
      feet: feet([0, 0, -1.6], [0, bite * 6, 1.6 + bite * 6]),
      head: [0, -bite * 5 - back * 2, bite * 6 - back * 3],
    }),
  };
};

const idle: Choreography = (beat) => ({
  flames: beat.t,
  tail: cycle(beat.t) * 3,
  beast: beast({
    trunk: [0, -swell(beat.t) * seen(beat, 1.6), 0],
    head: [0, (swell(beat.t) - swell(beat.t, 0.15)) * seen(beat, 1.6), 0],
  }),
});

const hurt: Choreography = (beat) => {
  const hit = through(beat.t, [
    [0, 0.6],
    [0.2, 1],
    [0.5, 0.8],
    [1, 0],
  ]);
  return {
    flames: beat.t,
    light: beat.t < 0.3 ? 0.34 : 0,
    eyes: beat.t < 0.75 ? 'shut' : undefined,
    slide: -hit * seen(beat, 4) * (1 - 0.6 * Math.abs(beat.front)),
    tail: -hit * 6,
    beast: beast({ trunk: [0, -hit * seen(beat, 4), 0], pitchDeg: hit * 9, head: [0, hit * 2, -hit * 4] }),
  };
};

const die: Choreography = (beat) => {
  const { t } = beat;
  const reel = through(t, [
    [0, 0.4],
    [0.14, 1],
    [0.34, 0.3],
    [0.6, 0],
  ]);
  const down = through(t, [
    [0.2, 0],
    [0.58, 1],
    [0.68, 0.93],
    [0.8, 1],
  ]);
  return {
    flames: t,
    light: t > 0 && t < 0.16 ? 0.3 : 0,
    eyes: t > 0 ? 'shut' : undefined,
    slide: -reel * beat.pixel * 2 * (1 - Math.abs(beat.front)),
    tail: reel * 8 - down * 14,
    beast: beast({
      sink: down,
      pitchDeg: reel * 10 - down * 3,
      // The hind legs slide back, the front ones forward.
      feet: feet([0, 0, -1.6 - down * 11], [0, 0, 1.6 + down * 11]),
      head: [0, -down * 0.22 * beat.tall, down * 4 - reel * 2],
    }),
  };
};

const cast: Choreography = (beat) => {
  const power = through(beat.t, [
    [0, 0],
    [0.4, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: beat.t,
    glow: power * 0.3,
    sparks: { strength: power, at: beat.t * 2 },
    tail: power * 5,
    beast: beast({ pitchDeg: power * 9, head: [0, power * seen(beat, 3), -power * 2] }),
  };
};

/** How four-legged animals move. */
export const beastMoves: Moves = {
  ...common,
  ...beastHabits,
  idle,
  walk: trot,
  run: gallop,
  jump: (beat) => leap(beat, seen(beat, beat.tall * 0.15, 3), 0.26, 0.76),
  hop: (beat) => leap(beat, seen(beat, beat.tall * 0.09, 2), 0.2, 0.8),
  attack,
  hurt,
  die,
  cast,
  wave: (beat) => ({
    flames: beat.t,
    tail: cycle(beat.t * 2) * 6,
    beast: beast({
      feet: [
        [0, 0, -1.6],
        [0, 9 + 4 * cycle(beat.t), 7],
        [0, 0, -1.6],
        [0, 0, 1.6],
      ],
      pitchDeg: 4,
      head: [0, swell(beat.t) * beat.pixel, 0],
    }),
  }),
  cheer: (beat) => ({
    ...leap(beat, seen(beat, beat.tall * 0.07, 2), 0.1, 0.8),
    tail: cycle(beat.t * 2) * 8,
  }),
  float: (beat) => ({
    ...common.float(beat),
    beast: beast({
      feet: feet([0, 1 + cycle(beat.t, 0.2), -3], [0, 2 + cycle(beat.t, 0.4), 3]),
      pitchDeg: cycle(beat.t, 0.25) * 3,
    }),
  }),
  flap: (beat) => ({
    flames: beat.t,
    wingsDeg: cycle(beat.t) * 34 - 12,
    lift: seen(beat, 3) + swell(beat.t, 0.25) * seen(beat, 4, 2),
    tail: cycle(beat.t) * 4,
    beast: beast({
      feet: feet([0, 2, -5 - cycle(beat.t)], [0, 4 + cycle(beat.t), 4]),
      pitchDeg: 4 + cycle(beat.t) * 3,
    }),
  }),
  sway: (beat) => ({
    flames: beat.t,
    bend: cycle(beat.t) * seen(beat, beat.tall * 0.05, 1.5),
    tail: cycle(beat.t, 0.15) * 6,
  }),
};
