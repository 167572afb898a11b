import type { Step } from '../pose.ts';
import type { Puppet } from '../puppet.ts';
import { swell, swing } from './curves.ts';
import { flap } from './flap.ts';
import type { Moment, Move } from './move.ts';
import { shuffle } from './shuffle.ts';

type Gait = { stride: number; lift: number; lean: number };

/** From the side: each foot swings forward above the ground and back along it. From the front: each is lifted in turn. */
const stepsOf = (puppet: Puppet, phase: number, { stride, lift }: Gait): Step[] => {
  const { legs, facing, hipY, bottom, frame, height } = puppet;
  const length = bottom - hipY + 1;
  // Never all of it: a leg that is one pixel long stays on the ground.
  const high = Math.min(length - 1, Math.max(1, Math.round(length * lift)));
  const wide = Math.max(1, Math.round(Math.min(length * stride, height * 0.25)));
  return legs.map((leg) => {
    const turn = phase + leg.phase;
    if (facing === 0) return { right: 0, lift: Math.round(high * Math.max(0, swing(turn))) };
    const wanted = facing * Math.round(wide * swing(turn));
    const right = Math.max(frame.left - leg.left, Math.min(frame.left + frame.width - 1 - leg.right, wanted));
    return { right, lift: Math.round(high * Math.max(0, -Math.sin(2 * Math.PI * turn))) };
  });
};

const onLegs = (puppet: Puppet, { phase }: Moment, gait: Gait) => {
  const { unit, facing, plan, legs } = puppet;
  // Lowest when the feet are furthest apart (from the side) or both on the ground (from the front): twice a stride.
  const apart = Math.abs(swing(phase));
  const sink = Math.round(unit * (facing === 0 ? 1 - apart : apart));
  const late = Math.abs(swing(phase - 0.06));
  const arms = plan === 'THING' || plan === 'PLANT' ? 0 : Math.round(unit * swing(phase));
  const pitch = plan === 'QUADRUPED' ? gait.lean * 30 * swing(phase * (legs.length > 2 ? 1 : 2)) : 0;
  return {
    steps: stepsOf(puppet, phase, gait),
    sink,
    nod: Math.max(0, Math.round(unit * (facing === 0 ? 1 - late : late)) - sink),
    leftRise: arms + Math.round(unit * pitch),
    rightRise: -arms - Math.round(unit * pitch),
  };
};

const gaitOf =
  (gait: Gait): Move =>
  (puppet, moment) => {
    if (puppet.plan === 'BLOB' || puppet.plan === 'FLAME') return shuffle(puppet, moment);
    if (puppet.plan === 'FLYER') return flap(puppet, moment);
    const pose = onLegs(puppet, moment, gait);
    const { facing, height, plan } = puppet;
    if (gait.lean === 0 || facing === 0 || plan === 'QUADRUPED') return pose;
    return {
      ...pose,
      lean: (up: number) => facing * up * (height * gait.lean + swell(moment.phase * 2) * 0.5),
    };
  };

export const walk = gaitOf({ stride: 0.45, lift: 0.28, lean: 0 });
export const run = gaitOf({ stride: 0.8, lift: 0.45, lean: 0.06 });
