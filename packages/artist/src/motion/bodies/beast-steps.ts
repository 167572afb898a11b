import type { Vec } from '../../rig/camera.ts';
import { type Beat, type Choreography, cycle, fartherUp, seen, swell } from '../beat.ts';

/** A paw on its way, `p` 0..1 from landing: on the ground for `stance` of it, then swung forward in an arc. */
const paw = (beat: Beat, p: number, stride: number, lift: number, stance: number): Vec => {
  if (p < stance) {
    const forward = stride * (1 - (2 * p) / stance);
    return [0, fartherUp(beat, forward), forward];
  }
  const k = (p - stance) / (1 - stance);
  const forward = -stride * Math.cos(k * Math.PI);
  return [0, lift * Math.sin(k * Math.PI) ** 0.8 + fartherUp(beat, forward), forward];
};

const at = (t: number, late: number): number => (t - late + 1) % 1;

/** Four beats: each hind foot lands just before the front foot of its side, three feet carry most of the time. */
export const trot: Choreography = (beat: Beat) => {
  const { t } = beat;
  const step = (late: number): Vec => paw(beat, at(t, late), seen(beat, 6.5, 1.3), seen(beat, 5, 1.4), 0.62);
  const low = -swell(t * 2) * seen(beat, 1.7, 1);
  return {
    flames: t,
    tail: cycle(t, 0.1) * 4,
    beast: {
      trunk: [0, low, 0],
      pitchDeg: cycle(t * 2, 0.1) * 1.2,
      feet: [step(0), step(0.25), step(0.5), step(0.75)],
      // The head nods as each front foot comes down, a little after the body.
      head: [0, (swell(t * 2) - swell(t * 2, 0.3)) * seen(beat, 1.8, 1), swell(t * 2, 0.3) * 1],
    },
  };
};

/** A gallop: the hind feet push one after the other, the body stretches, the front feet catch it, all feet gather. */
export const gallop: Choreography = (beat: Beat) => {
  const { t } = beat;
  const hind = (late: number): Vec => paw(beat, at(t, late), seen(beat, 11, 2), seen(beat, 7, 2), 0.34);
  const front = (late: number): Vec => paw(beat, at(t, late), seen(beat, 11, 2), seen(beat, 8, 2), 0.34);
  return {
    flames: t,
    tail: 5 + cycle(t, 0.2) * 7,
    beast: {
      trunk: [0, cycle(t, 0.12) * seen(beat, 2.6, 1), cycle(t, 0.05) * 2],
      pitchDeg: cycle(t, 0.42) * 9,
      feet: [hind(0), front(0.46), hind(0.1), front(0.58)],
      head: [0, cycle(t, 0.3) * seen(beat, 2, 1), 1.5 + cycle(t, 0.3)],
    },
  };
};
