import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { spriteChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import type { Made } from '../idempotency/made.ts';
import { makeOnce, type Once } from '../idempotency/make-once.ts';
import { textKey } from '../plain-text.ts';
import { addVersion } from '../sprites/add-version.ts';
import { newSprite } from '../sprites/new-sprite.ts';
import type { SpriteAnimationRow, SpriteRow } from '../sprites/rows.ts';
import type { Tables } from '../store.ts';
import { importAnimation } from './import-animation.ts';

export const madeSprites: Made<{ spriteIds: string[] }> = {
  schema: z.object({ spriteIds: z.array(z.string()) }),
  what: 'sprites',
  isThere: async ({ sprites }, { spriteIds }) => (await sprites.count({ id: { in: spriteIds } })) > 0,
};

/** What a sheet was cut into, in reading order. */
export type SheetPieces = {
  /** The sheet's. */
  name: string;
  sha256s: readonly string[];
  /** What they are frames of; null when each is a sprite. */
  animation: (Pick<SpriteAnimationRow, 'action' | 'direction'> & { frameDurationMs: number }) | null;
};

/** The first letters, and the number whole. */
const numbered = (name: string, number: number): string => {
  const end = ` ${number}`;
  return [...name].slice(0, bounds.nameLength - end.length).join('') + end;
};

const writeSprite = async (deps: Deps, tx: Tables, sprite: SpriteRow, sha256: string): Promise<void> => {
  await tx.sprites.insert(sprite);
  await addVersion(deps, tx, sprite, sha256, 'import');
};

/** One sprite for each piece, tagged with the sheet's name; or one sprite that moves. @returns the ids of the sprites */
export const writePieces = async (
  deps: Deps,
  viewer: Viewer,
  once: Once,
  { name, sha256s, animation }: SheetPieces,
): Promise<{ spriteIds: string[] }> => {
  const createdAt = deps.now();
  const ownerId = viewer.userId;
  const spriteOf = (own: string, originalSha256: string) =>
    newSprite({ id: deps.newId(), ownerId, name: own, source: 'IMPORTED', originalSha256, createdAt });
  const sprites = animation
    ? [spriteOf(name, sha256s[0]!)]
    : sha256s.map((sha256, i) => spriteOf(numbered(name, i + 1), sha256));
  const spriteIds = sprites.map(({ id }) => id);
  return makeOnce(deps, viewer, once, madeSprites, async (tx) => {
    const made = { made: { spriteIds }, changes: sprites.map(spriteChange) };
    for (const sprite of sprites) await writeSprite(deps, tx, sprite, sprite.originalSha256!);
    if (animation) {
      const frames = sha256s.map((sha256) => ({ sha256, durationMs: animation.frameDurationMs }));
      const { action, direction } = animation;
      const told = { action, direction, tag: null, loop: 'LOOP', plays: null, frames } as const;
      await importAnimation(deps, tx, sprites[0]!, told);
      return made;
    }
    const tag = [...name].slice(0, bounds.tagLength).join('').trim();
    for (const { id: spriteId } of sprites) {
      await tx.spriteTags.insert({ spriteId, tag, key: textKey(tag), position: 0 });
    }
    return made;
  });
};
