import type { Deps } from '../deps.ts';
import { readImage } from '../images/stored-image.ts';
import type { PastDrawing } from '../providers/provider.ts';
import type { SpriteRow } from './rows.ts';
import { readSignature } from './signature.ts';

/** Each is a file to be read. */
const searched = 30;

/**
 * The latest version of a sprite that still told how it was drawn, when the current one no longer does: it was painted
 * over, or a part was drawn anew. Undefined when none of the latest did.
 */
export const pastDrawingOf = async (
  deps: Pick<Deps, 'store' | 'blobs'>,
  { id }: Pick<SpriteRow, 'id'>,
): Promise<PastDrawing | undefined> => {
  const versions = await deps.store.read.spriteVersions.list(
    { spriteId: id },
    { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: searched },
  );
  for (const [at, { imageSha256, operation }] of versions.entries()) {
    const lostBy = versions[at - 1]?.operation;
    if (lostBy && readSignature(await readImage(deps, imageSha256))) return { version: operation, lostBy };
  }
  return undefined;
};
