import type { Footing, Pose } from '../../rig/pose.ts';
import { type Beat, type Choreography, cycle, type Moves, seen, swell, through } from '../beat.ts';
import { hands, none, person } from './stance.ts';

const foot = (forward: number, up: number, toeDeg = 0): Footing => ({ at: [0, up, forward], toeDeg });

/** On the ground, legs stretched forward: 0 stands, 1 sits. */
const seated = (beat: Beat, down: number): NonNullable<Pose['person']> => {
  // What is stretched toward us is seen lower, what is stretched away is hidden.
  const toward = -2.5 * down * Math.max(0, beat.front);
  return person({
    trunk: [0, -down * beat.tall * 0.13, -down * 2],
    feet: [foot(3 + down * 8, toward, down * 60), foot(-3 + down * 12, toward, down * 60)],
    hands: hands(down * 3, down * 4, down * 3),
    hem: [0, down * 4, down * 3],
  });
};

const sit: Choreography = (beat) => ({
  flames: beat.t,
  person: seated(
    beat,
    through(beat.t, [
      [0, 0],
      [0.62, 1],
      [0.76, 0.93],
      [0.92, 1],
    ]),
  ),
});

const sleep: Choreography = (beat) => {
  const breath = swell(beat.t) * seen(beat, 1.6, 1);
  const body = seated(beat, 1);
  return {
    flames: beat.t,
    eyes: 'shut',
    person: { ...body, leanDeg: 6, head: [1.5, -seen(beat, 3, 1) + breath, 2] },
  };
};

/** The free hand goes to the mouth and down again. */
const eat: Choreography = (beat) => {
  const up = through(beat.t, [
    [0, 0],
    [0.3, 1],
    [0.6, 1],
    [1, 0],
  ]);
  const bite = up * Math.abs(cycle(beat.t * 2)) * seen(beat, 1.5, 1);
  return {
    flames: beat.t,
    person: person({
      hands: [none, [-up * 7, 6 + up * 13, 6 + up * 3]],
      heldDeg: [0, -up * 20],
      head: [0, -bite, up],
    }),
  };
};

/** From one foot to the other, arms up in turn. */
const dance: Choreography = (beat) => {
  const side = cycle(beat.t);
  const step = (late: number): Footing => foot(0, Math.max(0, cycle(beat.t, late)) * seen(beat, 6, 2));
  return {
    flames: beat.t,
    bend: side * seen(beat, 4, 1.5),
    person: person({
      trunk: [0, -swell(beat.t * 2) * seen(beat, 4, 1), 0],
      feet: [step(0), step(0.5)],
      hands: [
        [-4, 6 + 6 * side, 2],
        [4, 6 - 6 * side, 2],
      ],
      swing: [
        [-2, 8 + 6 * side, 0],
        [2, 8 - 6 * side, 0],
      ],
      heldDeg: [side * 12, -side * 12],
      head: [-side * 1.5, 0, 0],
      hem: [-side * 3, 1, 0],
    }),
  };
};

const bow: Choreography = (beat) => {
  const down = through(beat.t, [
    [0, 0],
    [0.45, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: beat.t,
    eyes: down > 0.6 ? 'shut' : undefined,
    person: person({
      trunk: [0, -down * seen(beat, 3, 1), -down * 2],
      leanDeg: down * 34 * (1 - 0.6 * Math.abs(beat.front)),
      hands: [
        [down * 5, down * 5, down * 5],
        [down * 3, 0, -down * 5],
      ],
      head: [0, -down * seen(beat, 5, 2), down * 4],
      hem: [0, 0, -down * 2],
    }),
  };
};

/** The left arm, which bears a shield, comes before the body; the knees give. */
const block: Choreography = (beat) => {
  const up = through(beat.t, [
    [0, 0],
    [0.2, 1],
    [0.55, 1],
    [0.9, 0],
  ]);
  // What is struck gives way a little.
  const struck = through(beat.t, [
    [0.4, 0],
    [0.48, 1],
    [0.62, 0],
  ]);
  return {
    flames: beat.t,
    slide: -struck * seen(beat, 2, 1),
    person: person({
      trunk: [0, -up * seen(beat, 5, 2), -up * 2],
      leanDeg: -up * 5 - struck * 5,
      feet: [foot(-up * 5, 0), foot(up * 5, 0)],
      hands: [
        [-up * 2, up * 4, -up * 5],
        [-up * 9, up * 9, up * 8],
      ],
      heldDeg: [-up * 20, 0],
      head: [0, -up * 2, -up],
    }),
  };
};

const talk: Choreography = (beat) => ({
  flames: beat.t,
  person: person({
    hands: [none, [1 + 3 * swell(beat.t), 9 + 5 * swell(beat.t * 2), 6]],
    head: [0, swell(beat.t * 2) * seen(beat, 1.2, 1), 0],
    leanDeg: 2 * cycle(beat.t),
  }),
});

/** What people do besides getting about and fighting. */
export const personHabits = { sit, sleep, eat, dance, bow, block, talk } satisfies Partial<Moves>;
