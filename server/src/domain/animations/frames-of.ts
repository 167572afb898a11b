import type { KeptFrame, SpriteAnimationRow } from '../sprites/rows.ts';
import type { ReadTables } from '../store.ts';

/** An animation's frames, in order. */
export const framesOf = async (
  tables: Pick<ReadTables, 'animationFrames'>,
  { id }: Pick<SpriteAnimationRow, 'id'>,
): Promise<KeptFrame[]> => {
  const rows = await tables.animationFrames.list({ animationId: id }, { orderBy: [{ position: 'asc' }] });
  return rows.map(({ imageSha256, durationMs }) => ({ sha256: imageSha256, durationMs }));
};
