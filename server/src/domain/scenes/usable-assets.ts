import type { SceneDocument } from '@papeterie/stage';
import type { Viewer } from '../deps.ts';
import { type FieldError, ValidationError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import type { SpriteRow } from '../sprites/rows.ts';
import type { ReadTables, Where } from '../store.ts';
import { spritesOf } from './scene-sprites.ts';

/** Which sprites somebody may bring into a scene. */
export const usableSprites = ({ userId }: Viewer): Where<SpriteRow> => ({
  trashedAt: null,
  OR: [{ ownerId: userId }, { shared: true }],
});

const soundsOf = ({ sounds }: SceneDocument): string[] => [
  ...new Set(sounds.flatMap(({ soundKey }) => keyOf('Sound', soundKey) ?? [])),
];

const added = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((key) => !before.includes(key));

/**
 * Whoever edits may bring in their own sprites and sounds, and sprites that are shared; what the scene has already,
 * it keeps.
 * @throws ValidationError that names what cannot be found
 */
export const checkAssets = async (
  read: ReadTables,
  viewer: Viewer,
  before: SceneDocument,
  after: SceneDocument,
): Promise<void> => {
  const problems: FieldError[] = [];
  for (const { name, spriteKey } of after.layers) {
    if (!keyOf('Sprite', spriteKey)) problems.push(missing('spriteId', name));
  }
  const sprites = added(spritesOf(before), spritesOf(after));
  if (sprites.length > 0) {
    const rows = await read.sprites.list({ id: { in: sprites }, ...usableSprites(viewer) });
    const found = new Set(rows.map(({ id }) => id));
    for (const { name, spriteKey } of after.layers) {
      const key = keyOf('Sprite', spriteKey);
      if (key && sprites.includes(key) && !found.has(key)) problems.push(missing('spriteId', name));
    }
  }
  const sounds = added(soundsOf(before), soundsOf(after));
  const known =
    sounds.length > 0 ? await read.sounds.count({ id: { in: sounds }, ownerId: viewer.userId }) : 0;
  const strange = after.sounds.find(({ soundKey }) => !keyOf('Sound', soundKey));
  if (strange || known !== sounds.length) problems.push(missing('soundId', strange?.name ?? 'a sound'));
  if (problems.length > 0) throw new ValidationError(problems);
};

const missing = (field: string, name: string): FieldError => ({
  path: ['edits', field],
  message: `of "${name}" is none that you can use: it is not there, not yours and not shared, or in the trash`,
});
