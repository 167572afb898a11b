import type { Pose } from '../../rig/pose.ts';
import { type Beat, type Choreography, cycle, type Moves, seen, swell } from '../beat.ts';
import { bounce, common } from './common.ts';

/** Adds to every movement what a body never stops doing; what the movement itself says wins. */
const always = (moves: Moves, habit: Choreography): Moves =>
  Object.fromEntries(
    Object.entries(moves).map(([name, move]) => [
      name,
      move && ((beat: Beat) => ({ ...habit(beat), ...move(beat) })),
    ]),
  ) as Moves;

/** What has no front and no back turns like a coin. */
const twirl: Choreography = (beat) => ({
  flames: beat.t,
  fold: Math.cos(beat.t * Math.PI * 2),
  lift: swell(beat.t) * beat.pixel,
});

/** What is drawn flat. */
const flat = {
  ...common,
  spin: twirl,
  // Some of them have no eyes: they twinkle.
  blink: (beat: Beat): Pose => ({ ...common.blink(beat), light: common.blink(beat).eyes ? 0.2 : 0 }),
} satisfies Moves;

/** Things, landmarks: what only the living do they do not. */
export const thingMoves = {
  ...flat,
  sit: undefined,
  sleep: undefined,
  eat: undefined,
  bow: undefined,
  talk: undefined,
} satisfies Moves;

/** Slimes and the like: soft, and on their way in hops. */
const soft = (beat: Beat, height: number, squash: number): Pose => bounce(beat, height, squash, 0.26, 0.72);

export const hopperMoves: Moves = {
  ...common,
  idle: (beat) => ({ flames: beat.t, squash: 1 - swell(beat.t) * Math.max(0.05, beat.pixel / beat.tall) }),
  walk: (beat) => soft(beat, seen(beat, beat.tall * 0.1, 2), 0.13),
  run: (beat) => ({ ...soft(beat, seen(beat, beat.tall * 0.14, 3), 0.17), bend: 5 * cycle(beat.t, 0.1) }),
  jump: (beat) => soft(beat, seen(beat, beat.tall * 0.2, 3), 0.2),
  hop: (beat) => soft(beat, seen(beat, beat.tall * 0.13, 3), 0.15),
  die: (beat) => {
    const melt = Math.min(1, beat.t * 1.25);
    return {
      flames: beat.t,
      light: beat.t > 0 && beat.t < 0.16 ? 0.3 : 0,
      eyes: beat.t > 0 ? 'shut' : undefined,
      // A puddle is not much wider than what it was: the rest seeps away.
      squash: 1 - 0.66 * melt * melt * (3 - 2 * melt),
      fold: 1 - 0.38 * melt,
    };
  },
};

const step = (beat: Beat, runs: boolean): Pose => ({
  flames: beat.t,
  turnDeg: cycle(beat.t) * (runs ? 3 : 2) * Math.abs(beat.front),
  lift: Math.abs(cycle(beat.t)) * seen(beat, runs ? 3 : 1.5, 1),
  tail: cycle(beat.t, 0.1) * (runs ? 6 : 4),
  bend: runs ? 3 * (1 - Math.abs(beat.front)) : 0,
  limbs: {
    step: beat.t,
    strideUnits: (runs ? 8 : 5) * (1 - Math.abs(beat.front)),
    liftUnits: seen(beat, runs ? 7 : 5, 1.6),
    armsUnits: cycle(beat.t) * 1.5,
  },
});

/** Whatever has legs but no rig: birds on the ground, dragons, spiders, crabs. */
export const walkerMoves: Moves = {
  ...common,
  idle: (beat) => ({
    flames: beat.t,
    squash: 1 - swell(beat.t) * Math.max(0.018, beat.pixel / beat.tall),
    tail: cycle(beat.t) * 3,
    limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: swell(beat.t) },
  }),
  walk: (beat) => step(beat, false),
  run: (beat) => step(beat, true),
};

const wings: Choreography = (beat) => ({
  wingsDeg: cycle(beat.t) * 30 - 12,
  lift: swell(beat.t, 0.25) * seen(beat, 2.5, 1),
});

const forward = (beat: Beat, leanDeg: number): Pose => ({
  flames: beat.t,
  wingsDeg: cycle(beat.t) * 36 - 14,
  lift: swell(beat.t, 0.25) * seen(beat, 4, 2),
  turnDeg: leanDeg * (1 - Math.abs(beat.front)),
  limbs: { step: beat.t, strideUnits: 0, liftUnits: 1.5, armsUnits: 0 },
});

/** Bats, bees, butterflies: their wings never rest. */
export const flyerMoves: Moves = always(
  {
    ...common,
    idle: (beat) => ({ flames: beat.t }),
    walk: (beat) => forward(beat, 5),
    run: (beat) => forward(beat, 12),
    flap: (beat) => ({ ...forward(beat, 0), wingsDeg: cycle(beat.t) * 42 - 16 }),
    blink: (beat) => ({ eyes: common.blink(beat).eyes }),
  },
  wings,
);

const swims = (beat: Beat, units: number): Pose => ({
  flames: beat.t,
  ripple: { way: 'BACK', units, at: beat.t },
  lift: cycle(beat.t) * seen(beat, 1, 1),
  limbs: { step: 0, strideUnits: 0, liftUnits: 0, armsUnits: cycle(beat.t) * 2.5 },
});

/** Fish: a wave runs from the head to the tail. */
export const swimmerMoves: Moves = always(
  {
    ...flat,
    // It lies in the water already.
    sit: undefined,
    bow: undefined,
    idle: (beat) => swims(beat, 5),
    walk: (beat) => swims(beat, 8),
    run: (beat) => ({ ...swims(beat, 11), turnDeg: cycle(beat.t) * 3 }),
    float: (beat) => ({ ...swims(beat, 6), lift: cycle(beat.t) * seen(beat, 3, 2) }),
    flap: (beat) => swims(beat, 10),
    sway: (beat) => ({ ...swims(beat, 7), turnDeg: cycle(beat.t) * 5 }),
    blink: (beat) => ({ eyes: common.blink(beat).eyes }),
  },
  (beat) => ({ ripple: { way: 'BACK', units: 4, at: beat.t } }),
);

const drifts = (beat: Beat, units: number, height: number): Pose => ({
  flames: beat.t,
  ripple: { way: 'DOWN', units, at: beat.t },
  lift: cycle(beat.t) * seen(beat, height, 1),
  limbs: { step: beat.t, strideUnits: 1, liftUnits: 1, armsUnits: cycle(beat.t, 0.2) * 2 },
});

/** Ghosts, jellyfish: their lower edge trails in waves. */
export const drifterMoves: Moves = always(
  {
    ...common,
    idle: (beat) => drifts(beat, 4, 1.5),
    walk: (beat) => ({ ...drifts(beat, 6, 2.5), bend: 3 * (1 - Math.abs(beat.front)) }),
    run: (beat) => ({ ...drifts(beat, 8, 3), bend: 8 * (1 - Math.abs(beat.front)) }),
    float: (beat) => drifts(beat, 5, 4),
    sway: (beat) => ({ ...drifts(beat, 7, 1), turnDeg: cycle(beat.t) * 4 }),
    blink: (beat) => ({ eyes: common.blink(beat).eyes }),
    spin: twirl,
    // It goes up and out like a candle.
    die: (beat) => ({
      flames: beat.t,
      eyes: beat.t > 0 ? 'shut' : undefined,
      light: beat.t > 0 && beat.t < 0.16 ? 0.3 : 0,
      size: 1 - 0.74 * beat.t * beat.t,
      lift: beat.t * beat.t * beat.tall * 0.3,
      ripple: { way: 'DOWN', units: 4 + 10 * beat.t, at: beat.t * 2 },
    }),
  },
  (beat) => ({ ripple: { way: 'DOWN', units: 4, at: beat.t } }),
);

/** Snakes and snails: they draw themselves together and stretch. */
export const crawlerMoves: Moves = {
  ...flat,
  sit: undefined,
  idle: (beat) => ({ flames: beat.t, squash: 1 - swell(beat.t) * Math.max(0.02, beat.pixel / beat.tall) }),
  walk: (beat) => ({
    flames: beat.t,
    squash: 1 + 0.06 * cycle(beat.t),
    bend: 4 * cycle(beat.t, 0.2),
    limbs: { step: beat.t, strideUnits: 0, liftUnits: 0, armsUnits: 0 },
    tail: cycle(beat.t) * 4,
  }),
  run: (beat) => ({
    flames: beat.t,
    squash: 1 + 0.1 * cycle(beat.t),
    bend: 7 * cycle(beat.t, 0.2),
    tail: cycle(beat.t) * 6,
  }),
};

/** Trees, flowers, flags: rooted, moved by the wind. */
export const plantMoves: Moves = {
  ...thingMoves,
  idle: (beat) => ({ flames: beat.t, bend: cycle(beat.t) * seen(beat, beat.tall * 0.022, 1) }),
  float: (beat) => ({ ...common.float(beat), bend: cycle(beat.t, 0.2) * beat.tall * 0.03 }),
  flap: (beat) => ({ flames: beat.t, ripple: { way: 'BACK', units: 5, at: beat.t } }),
  attack: (beat) => {
    const pose = common.attack(beat);
    return { ...pose, turnDeg: 0, slide: 0, bend: (pose.turnDeg ?? 0) * 0.9 };
  },
  wave: (beat) => ({ flames: beat.t, bend: cycle(beat.t) * seen(beat, beat.tall * 0.1, 2) }),
};

const rides = (beat: Beat, tiltDeg: number, height: number): Pose => ({
  flames: beat.t,
  turnDeg: cycle(beat.t) * tiltDeg,
  lift: cycle(beat.t, 0.25) * seen(beat, height, 1),
});

/** Ships: they ride the swell, whatever else they do. */
export const vesselMoves: Moves = {
  ...thingMoves,
  idle: (beat) => rides(beat, 2.5, 1.5),
  walk: (beat) => rides(beat, 4, 2.5),
  run: (beat) => rides(beat, 7, 4),
  float: (beat) => rides(beat, 4, 3),
  sway: (beat) => rides(beat, 8, 1),
};
