import type { Vec } from '../../rig/camera.ts';
import type { BeastPose } from '../../rig/pose.ts';
import { type Choreography, cycle, type Moves, seen, swell, through, twice } from '../beat.ts';

const none: Vec = [0, 0, 0];

const beast = (pose: Partial<BeastPose>): BeastPose => ({ trunk: none, pitchDeg: 0, head: none, ...pose });

/** On its haunches: the hind feet come forward under it, the chest stays up. */
const sit: Choreography = (beat) => {
  const down = through(beat.t, [
    [0, 0],
    [0.65, 1],
    [0.8, 0.93],
    [0.95, 1],
  ]);
  return {
    flames: beat.t,
    tail: -down * 4,
    beast: beast({
      trunk: [0, -down * seen(beat, beat.tall * 0.09, 2), -down * 2],
      pitchDeg: down * 24,
      feet: [
        [0, 0, -1.6 + down * 5],
        [0, 0, 1.6],
        [0, 0, -1.6 + down * 5],
        [0, 0, 1.6],
      ],
      head: [0, down * 2, -down * 2],
    }),
  };
};

/** On its belly, eyes shut, breathing. */
const sleep: Choreography = (beat) => ({
  flames: beat.t,
  eyes: 'shut',
  squash: 1 + 0.04 * swell(beat.t),
  beast: beast({
    sink: 1,
    feet: [
      [0, 0, -6],
      [0, 0, 8],
      [0, 0, -6],
      [0, 0, 8],
    ],
    head: [0, -0.2 * beat.tall, 3],
  }),
});

/** The head goes down to the ground and bites there. */
const eat: Choreography = (beat) => ({
  flames: beat.t,
  tail: cycle(beat.t) * 3,
  beast: beast({
    pitchDeg: -7,
    head: [0, -0.36 * beat.tall + twice(beat.t) * seen(beat, 6, 3), 3 + twice(beat.t)],
  }),
});

const dance: Choreography = (beat) => {
  const step = (late: number): Vec => [0, Math.max(0, cycle(beat.t * 2, late)) * seen(beat, 5, 2), 0];
  return {
    flames: beat.t,
    tail: cycle(beat.t * 2) * 8,
    bend: cycle(beat.t) * seen(beat, 4, 1.5),
    beast: beast({
      trunk: [0, -swell(beat.t * 2) * seen(beat, 3, 1), 0],
      feet: [step(0), step(0.5), step(0.5), step(0)],
      head: [0, swell(beat.t * 2, 0.2) * seen(beat, 2, 1), cycle(beat.t) * 2],
    }),
  };
};

/** The front goes down on its legs, the back stays up. */
const bow: Choreography = (beat) => {
  const down = through(beat.t, [
    [0, 0],
    [0.45, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: beat.t,
    tail: cycle(beat.t * 3) * 6 * down,
    beast: beast({
      trunk: [0, -down * seen(beat, beat.tall * 0.06, 2), -down * 2],
      pitchDeg: -down * 16,
      feet: [
        [0, 0, -1.6],
        [0, 0, 1.6 + down * 7],
        [0, 0, -1.6],
        [0, 0, 1.6 + down * 7],
      ],
      head: [0, -down * 0.1 * beat.tall, down * 2],
    }),
  };
};

/** It lifts its head and calls, twice. */
const talk: Choreography = (beat) => {
  const call = twice(beat.t);
  return {
    flames: beat.t,
    tail: call * 4,
    beast: beast({ pitchDeg: call * 5, head: [0, call * seen(beat, 4, 2), call * 2.5] }),
  };
};

/** What four-legged animals do besides getting about and fighting. */
export const beastHabits = { sit, sleep, eat, dance, bow, talk } satisfies Partial<Moves>;
