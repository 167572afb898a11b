import { addBehavior, type Draft } from '../draft.ts';
import type { Fields } from '../fields.ts';
import { isEnabled } from '../wave.ts';

const isLocation = (fields: Fields): boolean => fields.raw('type') === 'location';
export const isKeyframe = (fields: Fields): boolean => isLocation(fields) && fields.has('time_offset');

/** Where the layer stands: of several the first counts. */
export const findStanding = (behaviors: readonly Fields[]): Fields | undefined =>
  behaviors.find((fields) => isLocation(fields) && !isKeyframe(fields));

const isCapped = ({ behaviors }: Draft): boolean =>
  behaviors.some((behavior) => behavior.kind === 'drift' && behavior.cap !== null);

/**
 * The player took x and y of such a location as the layer's offsets and then, in its turn, added them again. This is the
 * second time: after a drift that stops at a cap it moves the picture beyond the cap.
 */
export const importLocation = (fields: Fields, draft: Draft): void => {
  const x = fields.number('x') ?? 0;
  const y = fields.number('y') ?? 0;
  if (!isEnabled(fields) || (x === 0 && y === 0)) return;
  if (!isCapped(draft)) {
    draft.layer.x += x;
    draft.layer.y += y;
    return;
  }
  const rest = { scale: null, rotation: null, opacity: null };
  addBehavior(draft, {
    kind: 'keyframes',
    relative: true,
    frames: [{ time: 0, x, y, ...rest, easing: 'HOLD' }],
  });
};
