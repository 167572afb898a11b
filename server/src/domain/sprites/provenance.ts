import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { encodeGlobalId, type GlobalId } from '../global-id.ts';
import type { SpriteRow } from './rows.ts';

/** Where a sprite came from and what came of it: from the first ancestor down. */
export type Provenance = {
  nodes: GlobalId[];
  /** Global ids, and what was done: "enhance", "promote", "rotate", "remix", "copy". */
  edges: { from: string; to: string; operation: string }[];
  /** Whether it is all of it. */
  complete: boolean;
};

type Read = Deps['store']['read'];

const globalIdOf = ({ type, key }: GlobalId): string => encodeGlobalId(type, key);

/** What a thing came from, if that is still there and the viewer's; scenes are where a story begins. */
const parentOf = async (read: Read, ownerId: string, { type, key }: GlobalId): Promise<GlobalId | null> => {
  if (type === 'Enhancement') {
    const enhancement = await read.enhancements.find({ id: key, ownerId });
    return enhancement && { type: 'Sprite', key: enhancement.spriteId };
  }
  if (type !== 'Sprite') return null;
  const sprite = await read.sprites.find({ id: key, ownerId });
  if (!sprite?.derivedFromType || !sprite.derivedFromId) return null;
  return { type: sprite.derivedFromType, key: sprite.derivedFromId };
};

const isThere = async (read: Read, ownerId: string, { type, key }: GlobalId): Promise<boolean> => {
  const where = { id: key, ownerId };
  if (type === 'Sprite') return (await read.sprites.find(where)) !== null;
  if (type === 'Enhancement') return (await read.enhancements.find(where)) !== null;
  return type === 'Scene' && (await read.scenes.find(where)) !== null;
};

const firstAncestor = async (read: Read, ownerId: string, sprite: GlobalId): Promise<GlobalId> => {
  const seen = new Set<string>();
  let top = sprite;
  while (seen.size < bounds.provenanceNodes && !seen.has(globalIdOf(top))) {
    seen.add(globalIdOf(top));
    const parent = await parentOf(read, ownerId, top);
    if (!parent || !(await isThere(read, ownerId, parent))) return top;
    top = parent;
  }
  return top;
};

type Child = { node: GlobalId; operation: string };

/** What made a sprite is what its first version is called. */
const operationOf = async (read: Read, { id }: SpriteRow): Promise<string> => {
  const [first] = await read.spriteVersions.list(
    { spriteId: id },
    { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], limit: 1 },
  );
  return first?.operation ?? 'draw';
};

const childrenOf = async (read: Read, ownerId: string, { type, key }: GlobalId): Promise<Child[]> => {
  const oldestFirst = {
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    limit: bounds.provenanceNodes,
  };
  const sprites = await read.sprites.list(
    { ownerId, derivedFromType: type, derivedFromId: key },
    oldestFirst,
  );
  const enhancements =
    type === 'Sprite' ? await read.enhancements.list({ ownerId, spriteId: key }, oldestFirst) : [];
  return [
    ...enhancements.map(({ id }) => ({ node: { type: 'Enhancement', key: id }, operation: 'enhance' })),
    ...(await Promise.all(
      sprites.map(async (sprite) => ({
        node: { type: 'Sprite', key: sprite.id },
        operation: await operationOf(read, sprite),
      })),
    )),
  ];
};

/** The whole family of one of the viewer's sprites, at most `bounds.provenanceNodes` members, parents before children. */
export const provenanceOf = async (
  { store: { read } }: Pick<Deps, 'store'>,
  { userId }: Viewer,
  sprite: Pick<SpriteRow, 'id'>,
): Promise<Provenance> => {
  const root = await firstAncestor(read, userId, { type: 'Sprite', key: sprite.id });
  const nodes = [root];
  const known = new Set([globalIdOf(root)]);
  const edges: Provenance['edges'] = [];
  for (const node of nodes) {
    for (const child of await childrenOf(read, userId, node)) {
      const to = globalIdOf(child.node);
      if (known.has(to)) continue;
      if (nodes.length >= bounds.provenanceNodes) return { nodes, edges, complete: false };
      known.add(to);
      nodes.push(child.node);
      edges.push({ from: globalIdOf(node), to, operation: child.operation });
    }
  }
  return { nodes, edges, complete: true };
};
