import type { AnimatedProperty, Behavior, Drift, Oscillate } from '../../document.ts';
import { scrollPerSecond } from '../player.ts';
import type { Warn } from '../warnings.ts';
import { exportKeyframes, isOffset } from './keyframes.ts';
import { type LegacyObject, tidy } from './legacy.ts';
import { exportPulse } from './opacity.ts';

/** What a layer's behaviors are written in. */
export type Terms = {
  /** Ours divided by this is the legacy scale. */
  sizeFactor: number;
  /** From the anchor to the top-left corner, px. */
  left: number;
  top: number;
  /** px/s by which the camera moves the layer. */
  scrollX: number;
  /** The x drift that takes that over: there it sets the scroll. */
  scrolling: Drift | undefined;
  /** The drift that stops at the player's smallest scale. */
  smallest: Drift | undefined;
  warn: Warn;
};

export const moves = (behavior: Behavior, property: AnimatedProperty): boolean =>
  'property' in behavior && behavior.property === property;

/** 1/s: an imported drift that is as slow only says how small it may get. */
const still = 1e-9;

const exportOscillate = (behavior: Oscillate, { sizeFactor }: Terms): LegacyObject => ({
  type: 'oscillate',
  enabled: behavior.enabled,
  coordinate: behavior.property.toLowerCase(),
  frequency: tidy(behavior.frequency),
  amplitude:
    behavior.property === 'SCALE' ? (behavior.amplitude * 100) / sizeFactor : tidy(behavior.amplitude),
  phase_offset: behavior.phase,
});

const velocityOf = (drift: Drift, { scrolling, scrollX, sizeFactor }: Terms): number => {
  if (drift === scrolling) return (drift.velocity + scrollX) / (scrollPerSecond + 1);
  return drift.property === 'SCALE' ? drift.velocity / sizeFactor : drift.velocity;
};

const exportDrift = (drift: Drift, terms: Terms): LegacyObject[] => {
  if (drift === terms.smallest && drift.velocity >= -still) return [];
  const cap = drift.property === 'SCALE' ? null : drift.cap;
  return [
    {
      type: 'drift',
      enabled: drift.enabled,
      coordinate: drift.property.toLowerCase(),
      velocity: velocityOf(drift, terms),
      drift_cap: cap === null ? null : tidy(cap + (drift.property === 'X' ? terms.left : terms.top)),
      cap_behavior: 'stop',
    },
  ];
};

/** A behavior that the player knows too, in its words. Riding and covering are not told here, opacity only as pulses. */
export const exportBehavior = (behavior: Behavior, terms: Terms): LegacyObject[] => {
  const { sizeFactor, warn } = terms;
  // Switched off, an x drift would still set the scroll there, and keyframes would still count.
  if (!behavior.enabled && (moves(behavior, 'X') || behavior.kind === 'keyframes')) {
    warn(`A ${behavior.kind} that is switched off was left out.`);
    return [];
  }
  switch (behavior.kind) {
    case 'oscillate':
      return behavior.property === 'OPACITY' ? [] : [exportOscillate(behavior, terms)];
    case 'drift':
      return behavior.property === 'OPACITY' ? [] : exportDrift(behavior, terms);
    case 'pulse':
      return [exportPulse(behavior, sizeFactor, warn)];
    case 'keyframes':
      return isOffset(behavior)
        ? [{ type: 'location', x: behavior.frames[0]!.x ?? 0, y: behavior.frames[0]!.y ?? 0 }]
        : exportKeyframes(behavior, sizeFactor);
    default:
      return [];
  }
};
