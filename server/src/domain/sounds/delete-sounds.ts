import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { fields } from '../fields.ts';
import { encodeGlobalId, keyOf } from '../global-id.ts';
import { takeSoundsOffScenes } from '../scenes/take-sounds-off-scenes.ts';
import { validate } from '../validate.ts';
import { removeSoundBlobs } from './remove-sound-blobs.ts';

/**
 * Deletes sounds for good.
 * @param evenIfUsed takes them out of the scenes that they play in; otherwise being used is a ValidationError
 */
export const deleteSounds = async (
  deps: Deps,
  viewer: Viewer,
  given: unknown,
  evenIfUsed: boolean,
): Promise<{ ids: string[] }> => {
  const ids = validate(fields.ids, given);
  const keys = [...new Set(ids)].map((id) => {
    const key = keyOf('Sound', id);
    if (!key) throw new NotFoundError('sound');
    return key;
  });
  const changes = await deps.store.write(async (tx) => {
    const sounds = await tx.sounds.list({ id: { in: keys }, ownerId: viewer.userId });
    if (sounds.length !== keys.length) throw new NotFoundError('sound');
    const gone = sounds.map(({ id }) => encodeGlobalId('Sound', id));
    const taken = await takeSoundsOffScenes(deps, tx, viewer, gone, evenIfUsed);
    await tx.sounds.remove({ id: { in: keys } });
    await removeSoundBlobs(
      deps,
      tx,
      sounds.map(({ sha256 }) => sha256),
    );
    return taken;
  });
  deps.events.publish(changes);
  return { ids };
};
