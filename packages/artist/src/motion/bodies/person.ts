import type { Pose } from '../../rig/pose.ts';
import { type Beat, type Choreography, cycle, type Moves, seen, swell, through, toss } from '../beat.ts';
import { common } from './common.ts';
import { attack, cast, die, hurt } from './person-fights.ts';
import { personHabits } from './person-habits.ts';
import { stride } from './person-steps.ts';
import { hands, none, person, tucked } from './stance.ts';

const leap = (
  beat: Beat,
  height: number,
  times: readonly [down: number, off: number, land: number],
): Pose => {
  const { t } = beat;
  const [down, off, land] = times;
  const crouch = through(t, [
    [0, 0],
    [down, 1],
    [off, 0],
    [land, 0],
    [land + (1 - land) * 0.4, 0.9],
    [1, 0],
  ]);
  const air = toss(t, off, land);
  return {
    lift: air * height,
    flames: t,
    person: person({
      trunk: [0, -crouch * seen(beat, 6, 2), 0],
      leanDeg: crouch * 8,
      feet: tucked(beat, air * 5),
      hands: hands(air * 5 - crouch * 1.5, air * 11 - crouch, crouch * -4 + air * 3),
      hem: [0, 0, -air * 2],
    }),
  };
};

const idle: Choreography = (beat) => {
  // The chest sinks and rises; the hands follow a little later.
  const down = -swell(beat.t) * seen(beat, 1.6, 1);
  const late = -swell(beat.t, 0.12) * seen(beat, 1.8, 1.2);
  return {
    flames: beat.t,
    person: person({ trunk: [0, down, 0], hands: hands(0.4 * swell(beat.t), late - down, 0) }),
  };
};

const walk: Choreography = (beat) => ({ flames: beat.t, person: stride(beat, false) });
const run: Choreography = (beat) => ({ flames: beat.t, person: stride(beat, true) });

const wave: Choreography = (beat) => ({
  flames: beat.t,
  person: person({
    trunk: [0, -swell(beat.t * 2) * beat.pixel, 0],
    hands: [none, [6 + 4.5 * cycle(beat.t), 25 - Math.abs(cycle(beat.t)) * 2, 4]],
    heldDeg: [0, cycle(beat.t) * 16],
    head: [0, 0, 0],
  }),
});

const cheer: Choreography = (beat) => {
  const up = swell(beat.t);
  return {
    flames: beat.t,
    lift: up * seen(beat, 5, 2),
    person: person({
      trunk: [0, -(1 - up) * seen(beat, 4, 1), 0],
      feet: tucked(beat, up * 3),
      hands: hands(4 + up * 2, 9 + up * 3, 2),
      // An empty hand goes all the way up.
      swing: hands(0, 10 + up * 5, 0),
      heldDeg: [cycle(beat.t) * 10, cycle(beat.t) * 10],
    }),
  };
};

const flap: Choreography = (beat) => {
  const down = cycle(beat.t);
  return {
    flames: beat.t,
    wingsDeg: down * 34 - 12,
    lift: seen(beat, 3) + swell(beat.t, 0.25) * seen(beat, 3),
    person: person({ feet: tucked(beat, 2.5), hands: hands(7, 7 + down * 7, 0), hem: [0, 0, -2] }),
  };
};

const float: Choreography = (beat) => ({
  flames: beat.t,
  wingsDeg: cycle(beat.t * 2) * 16,
  lift: seen(beat, 3) + cycle(beat.t) * seen(beat, 3),
  person: person({
    feet: tucked(beat, 2),
    hands: hands(4, 3 + cycle(beat.t, 0.2) * 2, 0),
    hem: [cycle(beat.t, 0.15) * 2, 0, -2],
  }),
});

const sway: Choreography = (beat) => ({
  flames: beat.t,
  bend: cycle(beat.t) * seen(beat, beat.tall * 0.06, 2),
  person: person({ hands: hands(2, 1 + cycle(beat.t, 0.2), 0), hem: [-cycle(beat.t, 0.1) * 2, 0, 0] }),
});

/** How people move: each from their joints. */
export const personMoves: Moves = {
  ...common,
  ...personHabits,
  idle,
  walk,
  run,
  jump: (beat) => leap(beat, seen(beat, beat.tall * 0.15, 3), [0.18, 0.3, 0.72]),
  hop: (beat) => leap(beat, seen(beat, beat.tall * 0.09, 2), [0.12, 0.24, 0.78]),
  attack,
  hurt,
  die,
  cast,
  wave,
  cheer,
  float,
  flap,
  sway,
};
