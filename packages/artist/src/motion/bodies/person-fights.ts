import { type Choreography, seen, through } from '../beat.ts';
import { hands, person } from './stance.ts';

/** With whatever is in the right hand, or with the fist. */
export const attack: Choreography = (beat) => {
  const { t } = beat;
  const back = through(t, [
    [0, 0],
    [0.28, 1],
    [0.36, 1],
    [0.5, 0],
  ]);
  const strike = through(t, [
    [0.36, 0],
    [0.5, 1],
    [0.7, 0.9],
    [1, 0],
  ]);
  const lunge = strike * 3 - back * 2;
  // Seen from the side the weapon comes down in front, else it sweeps across the body.
  const aside = Math.abs(beat.front);
  return {
    flames: t,
    person: person({
      trunk: [0, -seen(beat, 2.5) * Math.max(strike, back * 0.5), lunge],
      leanDeg: strike * 15 - back * 9,
      feet: [
        {
          at: [
            0,
            0,
            through(t, [
              [0.3, 3],
              [0.48, 9],
              [0.75, 9],
              [1, 3],
            ]),
          ],
          toeDeg: back * 14,
        },
        { at: [0, 0, -5 - strike * 3], toeDeg: -strike * 24 },
      ],
      hands: [
        [strike * 11 * aside - back * 2, back * 11 - strike * 8, strike * 4 - back * 9],
        [0, strike * 2, -strike * 6 + back * 4],
      ],
      heldDeg: [aside > 0.5 ? back * 18 - strike * 128 : strike * 116 - back * 34, 0],
      head: [0, 0, strike * 1.5],
      hem: [0, 0, -strike * 4 + back * 3],
    }),
  };
};

/** Power is gathered low and let go high. */
export const cast: Choreography = (beat) => {
  const { t } = beat;
  const gather = through(t, [
    [0, 0],
    [0.3, 1],
    [0.45, 0],
  ]);
  const release = through(t, [
    [0.34, 0],
    [0.52, 1],
    [0.8, 1],
    [1, 0],
  ]);
  return {
    flames: t,
    glow: release * 0.3,
    sparks: {
      strength: through(t, [
        [0.1, 0],
        [0.4, 1],
        [0.8, 1],
        [1, 0],
      ]),
      at: t * 2,
    },
    person: person({
      trunk: [0, -gather * seen(beat, 4), 0],
      leanDeg: gather * 7 - release * 5,
      hands: hands(release * 4 - gather * 2, release * 15 + gather * 2, release * 8 + gather * 4),
      heldDeg: [-gather * 8 + release * 12, 0],
      head: [0, release * beat.pixel, 0],
      hem: [0, 0, -release * 2],
    }),
  };
};

/** Thrown back, then upright again. */
export const hurt: Choreography = (beat) => {
  const { t } = beat;
  const hit = through(t, [
    [0, 0.6],
    [0.2, 1],
    [0.5, 0.8],
    [1, 0],
  ]);
  return {
    light: t < 0.3 ? 0.34 : 0,
    eyes: t < 0.75 ? 'shut' : undefined,
    flames: t,
    slide: -hit * seen(beat, 5, 1) * (1 - 0.6 * Math.abs(beat.front)),
    person: person({
      trunk: [0, -hit * seen(beat, 3), 0],
      leanDeg: -hit * 18,
      hands: hands(hit * 5, hit * 6, hit * 6),
      heldDeg: [-hit * 26, -hit * 10],
      hem: [0, 0, hit * 4],
    }),
  };
};

/** Staggers, falls over and stays down. */
export const die: Choreography = (beat) => {
  const { t } = beat;
  const stagger = through(t, [
    [0, 0],
    [0.2, 1],
    [0.34, 0.6],
  ]);
  const fall = through(t, [
    [0.22, 0],
    [0.62, 1],
    [0.72, 0.93],
    [0.82, 1],
  ]);
  const aside = beat.front > 0.5 || beat.front < -0.5;
  return {
    flames: t,
    light: t > 0 && t < 0.18 ? 0.3 : 0,
    eyes: t > 0 ? 'shut' : undefined,
    turnDeg: -86 * fall,
    slide: fall * beat.tall * 0.42,
    grounded: fall > 0,
    person: person({
      trunk: [0, -stagger * seen(beat, 3), 0],
      leanDeg: aside ? 0 : -stagger * 10 * (1 - fall),
      hands: hands(stagger * 4 + fall * 3, stagger * 5 - fall * 2, stagger * 3),
      heldDeg: [-stagger * 14 - fall * 30, 0],
      hem: [0, 0, 0],
    }),
  };
};
