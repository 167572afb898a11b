import { sceneBounds } from '../bounds.ts';
import type { Ride } from '../document.ts';
import type { BehaviorDefinition } from './definition.ts';
import { wideNumber } from './shared-parameters.ts';

/** The boat on the wave. */
export const ride: BehaviorDefinition<'ride'> = {
  kind: 'ride',
  typeName: 'RideBehavior',
  help: "Rides on another layer's upper edge, tilting with its slope: the boat on the wave.",
  parameters: {
    targetLayerId: { kind: 'layer', help: 'The layer that it rides on.' },
    maxTilt: { kind: 'number', min: 0, max: 180, step: 1, unit: '°', help: 'It never tilts more than this.' },
    sink: wideNumber({ default: 0, step: 1, unit: 'px', help: 'How far below the surface its anchor is.' }),
    lift: wideNumber({
      default: 0,
      step: 0.1,
      unit: 'px',
      help: 'How far it is raised for each degree that it tilts clockwise.',
    }),
    hullLength: {
      kind: 'number',
      default: 0.5,
      min: 0,
      max: 10,
      step: 0.05,
      unit: '×',
      help: 'The part of its width that touches the surface.',
    },
    smoothing: {
      kind: 'number',
      default: 0,
      min: 0,
      max: 60,
      step: 0.05,
      unit: 's',
      help: 'How slowly it follows; 0: at once.',
    },
    tiltGain: {
      kind: 'number',
      default: 1,
      min: -100,
      max: 100,
      step: 0.1,
      unit: '×',
      help: 'It tilts by the slope of the surface times this.',
    },
    tiltRamp: {
      kind: 'number',
      default: 0,
      min: 0,
      max: sceneBounds.maxDurationSeconds,
      step: 0.1,
      unit: 's',
      help: 'How long until it tilts fully; 0: from the beginning.',
    },
  },
};

/** Degrees, clockwise, by which a ride tilts whose hull falls by `fall` px over `length` px (y down) at `t` seconds. */
export const tiltOf = (
  { tiltGain, tiltRamp, maxTilt }: Ride,
  fall: number,
  length: number,
  t: number,
): number => {
  if (!(length > 0)) return 0;
  const slope = (Math.atan2(fall, length) * 180) / Math.PI;
  const full = tiltRamp > 0 ? Math.min(1, t / tiltRamp) : 1;
  return Math.min(maxTilt, Math.max(-maxTilt, slope * tiltGain * full));
};
