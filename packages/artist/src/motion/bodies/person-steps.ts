import type { Vec } from '../../rig/camera.ts';
import type { Footing, PersonPose } from '../../rig/pose.ts';
import { type Beat, cycle, fartherUp, seen, swell } from '../beat.ts';

type Gait = {
  /** Half the length of a step. */
  readonly stride: number;
  readonly lift: number;
  /** How much of a cycle a foot is on the ground. */
  readonly stance: number;
  readonly leanDeg: number;
  readonly arms: number;
  readonly bob: number;
  /** When in a step the body is lowest, 0..0.5 of a cycle after a foot lands. */
  readonly lowAt: number;
};

const walking: Gait = { stride: 9.5, lift: 6, stance: 0.54, leanDeg: 2, arms: 8, bob: 2.6, lowAt: 0.09 };
const running: Gait = { stride: 13, lift: 9, stance: 0.36, leanDeg: 13, arms: 10, bob: 4.4, lowAt: 0.13 };

/**
 * A foot on its way, `p` 0..1 from landing: heel first, flat while it carries, heel up as it pushes off, then swung
 * forward in an arc that is highest as it passes the other leg.
 */
const footing = (beat: Beat, p: number, gait: Gait): Footing => {
  const { stride, lift, stance } = gait;
  if (p < stance) {
    const k = p / stance;
    const toeDeg = k < 0.2 ? 24 * (1 - k / 0.2) : k > 0.7 ? -42 * ((k - 0.7) / 0.3) : 0;
    const back = stride * (1 - 2 * k);
    return { at: [0, fartherUp(beat, back), back], toeDeg };
  }
  const k = (p - stance) / (1 - stance);
  const forward = stride * -Math.cos(k * Math.PI);
  return {
    at: [0, lift * Math.sin(k * Math.PI) ** 0.8 + fartherUp(beat, forward), forward],
    toeDeg: k < 0.5 ? -42 * (1 - k / 0.5) : 24 * ((k - 0.5) / 0.5),
  };
};

/** A person on their way: the body sinks onto the foot that lands and rises over the one that carries. */
export const stride = (beat: Beat, runs: boolean): PersonPose => {
  const gait = runs ? running : walking;
  const own: Gait = { ...gait, lift: seen(beat, gait.lift, 1.6), stride: seen(beat, gait.stride, 1.4) };
  const at = (i: 0 | 1): number => (beat.t + i * 0.5) % 1;
  const low = 1 - swell(beat.t * 2, gait.lowAt * 2);
  const bob = -low * seen(beat, gait.bob, 1);
  const arm = (i: 0 | 1): Vec => {
    const forward = -Math.cos(at(i) * Math.PI * 2);
    const out = i ? 1 : -1;
    const bent = runs ? 5 : 0;
    // Seen from the front the hand that comes forward rises and turns in, the other hides behind the hip.
    return [
      -out * (forward > 0 ? 2.6 : 0.8) * Math.abs(forward) * Math.abs(beat.front),
      bent + (forward > 0 ? 3.4 : 1.2) * Math.abs(forward) + bob * 0.2,
      forward * gait.arms,
    ];
  };
  return {
    trunk: [0, bob, runs ? 2 : 0],
    leanDeg: gait.leanDeg,
    feet: [footing(beat, at(0), own), footing(beat, at(1), own)],
    hands: [
      [0, 0, 0],
      [0, 0, 0],
    ],
    swing: [arm(0), arm(1)],
    // A blade or a staff that turned by a few degrees at each step would only flicker.
    heldDeg: [0, 0],
    head: [0, 0, runs ? 1 : 0],
    // Skirts swing with the legs and clear the feet.
    hem: [
      cycle(beat.t, 0.05) * 2.6 * Math.abs(beat.front),
      runs ? 5 : 3.4,
      -gait.leanDeg * 0.4 + 2.2 * Math.cos(beat.t * Math.PI * 4),
    ],
  };
};
