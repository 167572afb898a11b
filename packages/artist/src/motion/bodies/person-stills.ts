import type { Pose } from '../../rig/pose.ts';
import { type Beat, type Choreography, seen } from '../beat.ts';
import { personMoves } from './person.ts';
import { hands, none, person } from './stance.ts';

/** On one knee, the other before it. */
const kneeling: Choreography = (beat) => ({
  person: person({
    trunk: [0, -beat.tall * 0.15, -3],
    leanDeg: 8,
    feet: [
      { at: [-1, 0, 13], toeDeg: 0 },
      { at: [1, 2, -15], toeDeg: -76 },
    ],
    hands: [none, [-4, 0, 9]],
    head: [0, -1.5, 2],
    hem: [0, 8, 3],
  }),
});

/** On the ground, the legs before them. */
const sitting: Choreography = (beat) => ({
  person: person({
    trunk: [0, -beat.tall * 0.17, -4],
    leanDeg: -5,
    feet: [
      { at: [-2, 0, 16], toeDeg: 62 },
      { at: [2, 0, 13], toeDeg: 62 },
    ],
    hands: hands(1, 2, 3),
    hem: [0, 7, 5],
  }),
});

/** The palms together before the chest, eyes shut. */
const praying: Choreography = (beat) => ({
  eyes: 'shut',
  person: person({
    trunk: [0, -seen(beat, 2, 1), 0],
    hands: hands(-16, 8, 12),
    head: [0, -seen(beat, 2, 1), 2],
  }),
});

/** The arm with the weapon straight ahead, the other one at the string. */
const aiming: Choreography = () => ({
  person: person({
    leanDeg: -3,
    feet: [
      { at: [-2, 0, 8], toeDeg: 0 },
      { at: [2, 0, -8], toeDeg: 0 },
    ],
    hands: [
      [4, 6, 8],
      [-8, 20, 8],
    ],
  }),
});

/** In full flight: one knee up before, the other foot in the air behind, arms against the legs. */
const running: Choreography = (beat) => ({
  person: person({
    trunk: [0, 1, 3],
    leanDeg: 15,
    feet: [
      { at: [0, 5, 14], toeDeg: 20 },
      { at: [0, 9, -15], toeDeg: -58 },
    ],
    swing: [
      [0, 7, -13],
      [0, 9, 14],
    ],
    heldDeg: [46, 0],
    head: [0, 0, 1],
    hem: [-1.6 * beat.front, 6, -7],
  }),
});

/** A long step on whole soles. */
const walking: Choreography = (beat) => ({
  person: person({
    trunk: [0, -1, 0],
    leanDeg: 3,
    feet: [
      { at: [0, 1, 11], toeDeg: 24 },
      { at: [0, 1, -11], toeDeg: -34 },
    ],
    swing: [
      [0, 2, -9],
      [0, 4, 9],
    ],
    hem: [-beat.front, 3, -2],
  }),
});

/** A lunge, the weapon swung to the front. */
const fighting: Choreography = (beat) => ({
  person: person({
    trunk: [0, -seen(beat, 4, 1), 3],
    leanDeg: 13,
    feet: [
      { at: [-2, 0, 12], toeDeg: 0 },
      { at: [3, 0, -11], toeDeg: -26 },
    ],
    hands: [
      [6, 7, 13],
      [2, 5, -8],
    ],
    heldDeg: [62, 0],
    hem: [0, 2, -5],
  }),
});

/** On the back, at full length. */
const sleeping: Choreography = () => ({
  eyes: 'shut',
  turnDeg: -90,
  grounded: true,
  person: person({ hands: hands(-2, 2, 4), hem: none }),
});

/** A moment of a movement of people. */
const caught =
  (move: Choreography | undefined, t: number, more: Pose = {}): Choreography =>
  (beat: Beat) => ({ ...move?.({ ...beat, t }), ...more });

/** How people hold themselves when they are drawn doing something. */
export const personStills = {
  WAVING: caught(personMoves.wave, 0.25),
  SLEEPING: sleeping,
  JUMPING: caught(personMoves.jump, 0.5),
  CASTING: caught(personMoves.cast, 0.58),
  SITTING: sitting,
  RUNNING: running,
  WALKING: walking,
  KNEELING: kneeling,
  DANCING: caught(personMoves.dance, 0.25),
  FIGHTING: fighting,
  CHEERING: caught(personMoves.cheer, 0.5, { lift: 0 }),
  PRAYING: praying,
  AIMING: aiming,
} as const;
