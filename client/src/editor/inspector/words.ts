import type { AnimatedProperty, BehaviorKind, Parameter } from '@papeterie/stage';

/** "EASE_IN" → "Ease in", "maxTilt" → "Max tilt", "targetLayerId" → "Target layer" */
export const labelOf = (name: string): string => {
  const words = /^[A-Z_]+$/.test(name)
    ? name.replaceAll('_', ' ').toLowerCase()
    : name
        .replace(/Id$/, '')
        .replace(/([A-Z])/g, ' $1')
        .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const units: Record<AnimatedProperty, string> = { X: 'px', Y: 'px', SCALE: '×', ROTATION: '°', OPACITY: '' };

/** The unit of a parameter, where it may follow from the property that the behavior moves. */
export const unitOf = (
  unit: Extract<Parameter, { kind: 'number' }>['unit'],
  property: AnimatedProperty | undefined,
): string => {
  if (!unit.startsWith('property')) return unit;
  const base = property ? units[property] : '';
  const rest = unit.slice('property'.length);
  return base || !rest ? `${base}${rest}` : `1${rest}`;
};

/** What each kind is good for, in a word or two. */
export const behaviorNames: Record<BehaviorKind, string> = {
  oscillate: 'Bob and sway',
  drift: 'Drift',
  pulse: 'Pulse',
  keyframes: 'Keyframes',
  background: 'Background',
  ride: 'Ride the wave',
};
