import { sceneBounds } from '@papeterie/stage';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { keyOf } from '../global-id.ts';
import { validate } from '../validate.ts';

/** Of a window's own making. */
export const visitorId = z
  .string()
  .min(1, 'is empty')
  .max(sceneBounds.idLength, `is longer than ${sceneBounds.idLength} characters`);
const id = z.string().max(sceneBounds.idLength, `is longer than ${sceneBounds.idLength} characters`);
const coordinate = fields.given(z.number().min(-sceneBounds.coordinate).max(sceneBounds.coordinate));

const input = z.object({
  sceneId: z.string(),
  visitorId,
  selection: fields.orElse(
    z.array(id).max(bounds.presenceSelection, `has more than ${bounds.presenceSelection} ids`),
    [],
  ),
  pointerX: coordinate,
  pointerY: coordinate,
});

/** Tells the others in a scene what this window has selected and where it points. @throws NotFoundError when it is not there */
export const pointOut = async (
  { presence }: Pick<Deps, 'presence'>,
  { userId }: Viewer,
  given: unknown,
): Promise<{ visitorId: string }> => {
  const { sceneId, visitorId, selection, pointerX: x, pointerY: y } = validate(input, given);
  const key = keyOf('Scene', sceneId);
  const pointer = x !== undefined && y !== undefined ? { x, y } : null;
  // Only who was let in is there: no need to ask again who may see the scene.
  if (!key || !presence.move(key, { visitorId, userId, selection, pointer }))
    throw new NotFoundError('visitor');
  return { visitorId };
};
