import { addBehavior, type Draft, propertyOf } from '../draft.ts';
import type { Fields } from '../fields.ts';
import { forwards, isEnabled } from '../wave.ts';

/** Scale swings in hundredths. On opacity the player did nothing. */
export const importOscillate = (fields: Fields, draft: Draft): void => {
  const property = propertyOf(fields.text('coordinate') ?? 'y');
  if (!property || property === 'OPACITY') {
    draft.warn('An oscillate on opacity or something unknown did nothing and was left out.');
    return;
  }
  const amplitude = fields.number('amplitude') ?? 0;
  addBehavior(
    draft,
    {
      kind: 'oscillate',
      property,
      amplitude: property === 'SCALE' ? (amplitude / 100) * draft.place.sizeFactor : amplitude,
      ...forwards(fields.number('frequency') ?? 0, fields.number('phase_offset') ?? 0),
    },
    isEnabled(fields),
  );
};
