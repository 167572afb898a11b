import { z } from 'zod';
import type { ReadTable, ReadTables } from '../store.ts';

/** What a mutation made, as its key keeps it, and how to see whether it is still there. */
export type Made<Result> = {
  schema: z.ZodType<Result>;
  /** The word for it when it is gone. */
  what: string;
  isThere(read: ReadTables, made: Result): Promise<boolean>;
};

export const has = async (table: ReadTable<{ id: string }>, id: string): Promise<boolean> =>
  (await table.count({ id })) > 0;

export const madeSprite: Made<{ spriteId: string }> = {
  schema: z.object({ spriteId: z.string() }),
  what: 'sprite',
  isThere: ({ sprites }, { spriteId }) => has(sprites, spriteId),
};

export const madeScene: Made<{ sceneId: string }> = {
  schema: z.object({ sceneId: z.string() }),
  what: 'scene',
  isThere: ({ scenes }, { sceneId }) => has(scenes, sceneId),
};
