import type { Behavior, Pulse, SceneLayer } from '../../document.ts';
import { phaseKey } from '../import/behaviors/pulse.ts';
import type { Warn } from '../warnings.ts';
import { type LegacyObject, tidy } from './legacy.ts';

export const exportPulse = (pulse: Pulse, sizeFactor: number, warn: Warn): LegacyObject => {
  const still = pulse.frequency === 0;
  const wave = (Math.sin(pulse.phase) + 1) / 2;
  const held = pulse.min + (pulse.waveform === 'SPIKE' ? wave ** 10 : wave) * (pulse.max - pulse.min);
  // The player knew no phase, but backwards it begins half a wave later.
  const isBackwards = pulse.phase === Math.PI;
  const phase = still || isBackwards ? 0 : pulse.phase;
  if (phase !== 0) warn('The old player knows no phase of a pulse; there it begins in the middle.');
  return {
    type: 'pulse',
    enabled: pulse.enabled,
    coordinate: pulse.property === 'SCALE' ? 'scale' : 'opacity',
    // A frequency of 0 would mean 1.
    frequency: still ? 1 : tidy(isBackwards ? -pulse.frequency : pulse.frequency),
    min_value: tidy(still ? held : pulse.min),
    max_value: tidy(still ? held : pulse.max),
    waveform: pulse.waveform === 'SPIKE' ? 'spike' : 'sine',
    ...(pulse.maxScale === null ? {} : { activation_threshold_scale: pulse.maxScale / sizeFactor }),
    ...(phase === 0 ? {} : { [phaseKey]: phase }),
  };
};

/** The player knew no opacity of a layer, but a pulse may stand still. */
export const exportBaseOpacity = ({ opacity }: SceneLayer): LegacyObject[] =>
  opacity === 1
    ? []
    : [
        {
          type: 'pulse',
          coordinate: 'opacity',
          frequency: 1,
          min_value: tidy(opacity),
          max_value: tidy(opacity),
        },
      ];

/** Whether it is about opacity and nothing the player could do. */
export const isLostOpacity = (behavior: Behavior): boolean =>
  behavior.enabled &&
  ((behavior.kind === 'keyframes' && behavior.frames.some(({ opacity }) => opacity !== null)) ||
    ((behavior.kind === 'oscillate' || behavior.kind === 'drift') && behavior.property === 'OPACITY'));
