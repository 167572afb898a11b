import type { Direction } from '../../drawing-options.ts';
import type { Pose } from '../../rig/pose.ts';
import {
  type Beat,
  type Choreography,
  cycle,
  type Moves,
  seen,
  swell,
  through,
  toss,
  twice,
} from '../beat.ts';

/** Once around, as eight pictures of it. */
const around: readonly Direction[] = [
  'SOUTH',
  'SOUTH_EAST',
  'EAST',
  'NORTH_EAST',
  'NORTH',
  'NORTH_WEST',
  'WEST',
  'SOUTH_WEST',
];

/** Squashed as it pushes off, stretched in the air, squashed as it lands. */
export const bounce = (beat: Beat, height: number, soft: number, off = 0.22, land = 0.78): Pose => {
  const { t } = beat;
  const squash = through(t, [
    [0, 1],
    [off * 0.6, 1 - soft],
    [off, 1 + soft * 0.6],
    [(off + land) / 2, 1],
    [land, 1 + soft * 0.4],
    [land + (1 - land) * 0.35, 1 - soft],
    [1, 1],
  ]);
  return { flames: t, squash, lift: toss(t, off, land) * height };
};

/** What stands still breathes: it sinks by a pixel and rises again. */
const idle: Choreography = (beat) => ({
  flames: beat.t,
  glow: cycle(beat.t) * 0.1,
  gleam: beat.t,
  lift: beat.floats ? Math.round(swell(beat.t)) * beat.pixel : 0,
});

const waddle = (beat: Beat, tiltDeg: number, height: number): Pose => ({
  flames: beat.t,
  turnDeg: cycle(beat.t) * tiltDeg,
  lift: Math.abs(cycle(beat.t)) * height,
});

const attack: Choreography = (beat) => {
  const { t } = beat;
  const back = through(t, [
    [0, 0],
    [0.3, 1],
    [0.38, 1],
    [0.5, 0],
  ]);
  const strike = through(t, [
    [0.36, 0],
    [0.5, 1],
    [0.68, 0.9],
    [1, 0],
  ]);
  return {
    flames: t,
    turnDeg: strike * 16 - back * 9,
    slide: (strike * 0.1 - back * 0.05) * Math.min(beat.tall, beat.wide),
    squash: 1 - back * 0.06 + strike * 0.03,
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: back * 5 - strike * 3 },
    wingsDeg: back * 26 - strike * 18,
    glow: strike * 0.2,
  };
};

const hurt: Choreography = (beat) => {
  const { t } = beat;
  const hit = through(t, [
    [0, 0.7],
    [0.2, 1],
    [0.5, -0.4],
    [0.75, 0.2],
    [1, 0],
  ]);
  return {
    flames: t,
    light: t < 0.3 ? 0.34 : 0,
    eyes: t < 0.75 ? 'shut' : undefined,
    slide: -hit * seen(beat, 4, 1),
    turnDeg: -hit * 7,
    squash: 1 - Math.abs(hit) * 0.05,
  };
};

const die: Choreography = (beat) => {
  const { t } = beat;
  const fall = through(t, [
    [0.12, 0],
    [0.56, 1],
    [0.68, 0.9],
    [0.8, 1],
  ]);
  return {
    flames: t,
    light: t > 0 && t < 0.16 ? 0.3 : -fall * 0.16,
    glow: -fall * 0.4,
    eyes: t > 0 ? 'shut' : undefined,
    turnDeg: -84 * fall,
    slide: beat.floats ? 0 : fall * beat.tall * 0.4,
    grounded: fall > 0.3 || !beat.floats,
  };
};

const cast: Choreography = (beat) => {
  const { t } = beat;
  const power = through(t, [
    [0, 0],
    [0.4, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: t,
    glow: power * 0.3,
    light: power * 0.1,
    squash:
      1 +
      through(t, [
        [0, 0],
        [0.25, -0.08],
        [0.5, 0.05],
        [1, 0],
      ]),
    lift: beat.floats ? power * seen(beat, 3) : 0,
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: power * 6 },
    sparks: { strength: power, at: t * 2 },
    wingsDeg: power * 20,
  };
};

/** What comes to rest lower than it stood. */
const settle = (t: number): number =>
  through(t, [
    [0, 0],
    [0.6, 1],
    [0.75, 0.92],
    [0.9, 1],
  ]);

const sleep: Choreography = (beat) => ({
  flames: beat.t,
  eyes: 'shut',
  squash: 0.88 + 0.05 * swell(beat.t),
  lift: beat.floats ? Math.round(swell(beat.t)) * beat.pixel : 0,
});

/** Down to the food, and a bite or two. */
const eat: Choreography = (beat) => ({
  flames: beat.t,
  turnDeg: (6 + 9 * twice(beat.t)) * (1 - Math.abs(beat.front)),
  squash: 0.96 - 0.1 * twice(beat.t),
});

const dance: Choreography = (beat) => ({
  flames: beat.t,
  lift: Math.abs(cycle(beat.t * 2)) * seen(beat, beat.tall * 0.05, 2),
  turnDeg: cycle(beat.t) * 9,
  slide: cycle(beat.t) * seen(beat, 4, 2),
  squash: 1 - 0.07 * swell(beat.t * 4),
  limbs: { step: beat.t * 2, strideUnits: 0, liftUnits: seen(beat, 4, 2), armsUnits: 6 * swell(beat.t * 2) },
  wingsDeg: 24 * cycle(beat.t * 2),
  tail: cycle(beat.t * 2) * 6,
});

const bow: Choreography = (beat) => {
  const down = through(beat.t, [
    [0, 0],
    [0.45, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: beat.t,
    turnDeg: 20 * down * (1 - Math.abs(beat.front)),
    squash: 1 - 0.16 * down,
    eyes: down > 0.5 ? 'shut' : undefined,
  };
};

const talk: Choreography = (beat) => ({
  flames: beat.t,
  squash: 0.97 + 0.07 * twice(beat.t),
  lift: twice(beat.t) * seen(beat, 1, 1),
  turnDeg: cycle(beat.t) * 2.5,
  limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: 3 * swell(beat.t) },
});

/** How anything moves that has no joints of its own; kinds of bodies begin with it. */
export const common = {
  idle,
  walk: (beat: Beat): Pose => waddle(beat, 6, seen(beat, 4, 2)),
  run: (beat: Beat): Pose => ({ ...waddle(beat, 9, seen(beat, 7, 2)), squash: 1 + 0.05 * cycle(beat.t * 2) }),
  jump: (beat: Beat): Pose => bounce(beat, seen(beat, beat.tall * 0.17, 3), 0.12),
  hop: (beat: Beat): Pose => bounce(beat, seen(beat, beat.tall * 0.1, 2), 0.1),
  attack,
  hurt,
  die,
  cast,
  wave: (beat: Beat): Pose => ({
    flames: beat.t,
    turnDeg: cycle(beat.t) * 9,
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: 4 + 4 * cycle(beat.t * 2) },
    wingsDeg: 14 * cycle(beat.t * 2),
  }),
  cheer: (beat: Beat): Pose => ({
    ...bounce(beat, seen(beat, beat.tall * 0.08, 2), 0.08),
    turnDeg: cycle(beat.t) * 6,
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: 8 * swell(beat.t) },
    wingsDeg: 26 * cycle(beat.t),
  }),
  spin: (beat: Beat): Pose => ({ flames: beat.t, facing: around[Math.floor(beat.t * 8 + 1e-6) % 8] }),
  float: (beat: Beat): Pose => ({
    flames: beat.t,
    lift: (beat.floats ? 0 : seen(beat, 3)) + cycle(beat.t) * seen(beat, 3, 1.5),
    wingsDeg: cycle(beat.t * 2) * 14,
    tail: cycle(beat.t, 0.2) * 3,
  }),
  flap: (beat: Beat): Pose => ({
    flames: beat.t,
    squash: 1 + 0.09 * cycle(beat.t),
    lift: (beat.floats ? 0 : seen(beat, 3)) + swell(beat.t, 0.25) * seen(beat, 4, 2),
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: 4 + 6 * cycle(beat.t) },
    wingsDeg: cycle(beat.t) * 34 - 12,
  }),
  flicker: (beat: Beat): Pose => ({
    flames: beat.t,
    light: 0.1 * cycle(beat.t) + 0.07 * cycle(beat.t * 2, 0.2),
    glow: 0.16 * cycle(beat.t * 2),
  }),
  sway: (beat: Beat): Pose => ({
    flames: beat.t,
    bend: cycle(beat.t) * seen(beat, beat.tall * 0.08, 2),
    tail: cycle(beat.t, 0.15) * 4,
  }),
  blink: (beat: Beat): Pose => ({
    flames: beat.t,
    eyes: beat.t >= 0.5 && beat.t < 0.72 ? 'shut' : undefined,
    gleam: beat.t,
  }),
  sit: (beat: Beat): Pose => ({
    flames: beat.t,
    squash: 1 - 0.2 * settle(beat.t),
    tail: settle(beat.t) * -4,
  }),
  sleep,
  eat,
  dance,
  bow,
  talk,
  // It takes arms, and something that can be opened.
  block: undefined,
  open: undefined,
} satisfies Moves;
