import type { Deps } from '../deps.ts';
import { originOf } from '../sprites/origin-of.ts';
import type { SpriteRow } from '../sprites/rows.ts';

/** What the local artist can have a sprite do, by its current picture; nothing while there is none. */
export const movementsOf = async (
  deps: Pick<Deps, 'blobs' | 'providers'>,
  { imageSha256 }: Pick<SpriteRow, 'imageSha256'>,
): Promise<readonly string[]> => {
  if (!imageSha256) return [];
  const local = deps.providers.find(({ name }) => name === 'LOCAL');
  return local?.movements?.(await originOf(deps, imageSha256)) ?? [];
};
