import { capModes, type Drift } from '../document.ts';
import { motionKey } from '../motion.ts';
import type { BehaviorDefinition } from './definition.ts';
import { propertyParameter, wideNumber } from './shared-parameters.ts';

/**
 * Where a drift is at `t` seconds that began at `start`. It is headed where its velocity points (without one: its
 * acceleration), and the cap counts from the first moment at which it gets there, so that a later turn does not free it
 * again; a cap that it never gets to changes nothing. A start at or beyond the cap stays at the cap.
 */
const driftFrom = ({ velocity, acceleration, cap, capMode }: Drift, start: number, t: number): number => {
  const free = start + velocity * t + (acceleration * t * t) / 2;
  const heading = Math.sign(velocity) || Math.sign(acceleration);
  if (cap === null || heading === 0) return free;

  const distance = (cap - start) * heading;
  if (distance <= 0) return cap;
  const squared = velocity * velocity + 2 * acceleration * heading * distance;
  if (squared < 0) return free;
  // The first root of the quadratic, in the form that does not lose digits to a small acceleration.
  const arrival = (2 * distance) / (velocity * heading + Math.sqrt(squared));
  if (!(arrival > 0)) return cap;

  if (capMode === 'STOP') return t < arrival ? free : cap;
  // The way back is the way there with time reversed: with an acceleration that is how a ball bounces.
  const period = capMode === 'BOUNCE' ? 2 * arrival : arrival;
  const round = t % period;
  const at = round <= arrival ? round : period - round;
  return start + velocity * at + (acceleration * at * at) / 2;
};

/** Going somewhere. Its start is what the behaviors before it in the list have made of the property at that moment. */
export const drift: BehaviorDefinition<'drift'> = {
  kind: 'drift',
  typeName: 'DriftBehavior',
  help: 'Moves on steadily, or faster and faster, until it reaches a cap: adds velocity · t + acceleration · t² / 2.',
  parameters: {
    property: propertyParameter,
    velocity: wideNumber({ step: 1, unit: 'property/s', help: 'How fast it moves at the beginning.' }),
    acceleration: wideNumber({
      default: 0,
      step: 1,
      unit: 'property/s²',
      help: 'How much faster it gets each second.',
    }),
    cap: wideNumber({
      default: null,
      step: 1,
      unit: 'property',
      help: 'The value of the property (for X and Y: of the anchor, in scene px) at which something happens; none: it moves on.',
    }),
    capMode: {
      kind: 'choice',
      default: 'STOP',
      choices: capModes,
      enumName: 'CapMode',
      help: 'At the cap: stay there, go back and forth between start and cap, or start anew.',
    },
  },
  move(behavior, motion, t) {
    const key = motionKey[behavior.property];
    motion[key] = driftFrom(behavior, motion[key], t);
  },
};
