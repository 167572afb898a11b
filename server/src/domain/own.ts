import type { Deps, Viewer } from './deps.ts';
import { NotFoundError } from './errors.ts';
import { keyOf } from './global-id.ts';
import type { ReadTables } from './store.ts';

type Find<Row> = (read: ReadTables, where: { id: string; ownerId: string }) => Promise<Row | null>;

/** The viewer's own, by its id. @throws NotFoundError also when it is somebody else's */
const own =
  <Row>(type: string, word: string, find: Find<Row>) =>
  async ({ store }: Pick<Deps, 'store'>, viewer: Viewer, id: string): Promise<Row> => {
    const key = keyOf(type, id);
    const row = key && (await find(store.read, { id: key, ownerId: viewer.userId }));
    if (!row) throw new NotFoundError(word);
    return row;
  };

/** In the trash or not. */
export const ownSprite = own('Sprite', 'sprite', (read, where) => read.sprites.find(where));
export const ownAnimation = own('SpriteAnimation', 'animation', (read, where) =>
  read.spriteAnimations.find(where),
);
export const ownJob = own('Job', 'job', (read, where) => read.jobs.find(where));
