import { addBehavior, type Draft, propertyOf } from '../draft.ts';
import type { Fields } from '../fields.ts';
import { forwards, isEnabled } from '../wave.ts';

/** The player knew no phase. Our own exports keep it here; no legacy file has this key. */
export const phaseKey = 'papeterie_phase';

/** Multiplied onto opacity (when nothing is said) or scale. A frequency of 0 means 1. */
export const importPulse = (fields: Fields, draft: Draft): void => {
  const property = propertyOf(fields.text('coordinate') ?? 'opacity');
  if (property !== 'OPACITY' && property !== 'SCALE') {
    draft.warn('A pulse on something else than opacity or scale did nothing and was left out.');
    return;
  }
  const waveform = fields.raw('waveform') || 'sine';
  const min = fields.number('min_value') ?? 0;
  const isKnown = waveform === 'sine' || waveform === 'spike';
  if (!isKnown) draft.warn('A pulse has an unknown waveform; the player held its least value.');
  const threshold = fields.number('activation_threshold_scale');
  addBehavior(
    draft,
    {
      kind: 'pulse',
      property,
      ...forwards(fields.number('frequency') || 1, fields.number(phaseKey) ?? 0),
      min,
      max: isKnown ? (fields.number('max_value') ?? 1) : min,
      waveform: waveform === 'spike' ? 'SPIKE' : 'SINE',
      maxScale: threshold === null ? null : threshold * draft.place.sizeFactor,
    },
    isEnabled(fields),
  );
};
