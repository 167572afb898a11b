import { scrollPerSecond } from '../../player.ts';
import { addBehavior, type Draft, propertyOf } from '../draft.ts';
import type { Fields } from '../fields.ts';
import { isEnabled } from '../wave.ts';

/** An x drift with a velocity also set the layer's scroll speed to it: the last such one counts. */
export const findScrolling = (behaviors: readonly Fields[]): Fields | undefined =>
  behaviors.findLast(
    (fields) => fields.raw('type') === 'drift' && fields.text('coordinate') === 'x' && fields.has('velocity'),
  );

const warnOfIgnored = (fields: Fields, { warn }: Draft): void => {
  if (fields.number('acceleration')) warn('The acceleration of a drift did nothing and was left out.');
  const ending = fields.raw('cap_behavior') ?? 'stop';
  if (ending !== 'stop')
    warn('A drift always stopped at its cap, whatever its cap_behavior says; it does so here.');
  if (fields.number('scale_drift_multiplier_after_cap'))
    warn('scale_drift_multiplier_after_cap did nothing and was left out.');
};

/** @param scrolling the drift that sets the layer's scroll speed, see findScrolling */
export const importDrift = (fields: Fields, draft: Draft, scrolling: Fields | undefined): void => {
  const property = propertyOf(fields.text('coordinate') ?? 'y');
  if (property !== 'X' && property !== 'Y' && property !== 'SCALE') {
    draft.warn('A drift on rotation, opacity or something unknown did nothing and was left out.');
    return;
  }
  warnOfIgnored(fields, draft);
  const velocity = fields.number('velocity') ?? 0;
  // Switched off it still set the scroll speed.
  const own = isEnabled(fields) || fields !== scrolling ? velocity : 0;
  const cap = fields.number('drift_cap');
  if (cap !== null && property === 'SCALE')
    draft.warn('The cap of a scale drift did nothing and was left out.');
  addBehavior(
    draft,
    {
      kind: 'drift',
      property,
      velocity:
        property === 'SCALE'
          ? velocity * draft.place.sizeFactor
          : own + (fields === scrolling ? scrollPerSecond * velocity : 0),
      acceleration: 0,
      cap: property === 'SCALE' ? null : cap,
      capMode: 'STOP',
    },
    isEnabled(fields) || fields === scrolling,
  );
};
