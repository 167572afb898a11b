import type { Cache, FieldInfo } from '@urql/exchange-graphcache';

/** The size of page that only asks for `totalCount`: it is asked again whenever the count may have changed. */
export const countPage = 1;

type ListField = 'sprites' | 'enhancements' | 'scenes';

const nodesOf = (cache: Cache, parent: string, info: FieldInfo) => {
  const connection = cache.resolve(parent, info.fieldKey);
  const nodes = typeof connection === 'string' ? cache.resolve(connection, 'nodes') : undefined;
  return typeof connection === 'string' && Array.isArray(nodes)
    ? { connection, nodes: nodes.filter((node) => typeof node === 'string') }
    : undefined;
};

/** Whether a list leaves out what was made as a part of a scene. */
const isWithoutParts = ({ arguments: args }: FieldInfo): boolean => {
  const filter = args?.filter;
  return Boolean(
    filter && typeof filter === 'object' && 'partOfScene' in filter && filter.partOfScene === false,
  );
};

/** Whether a list shows everything (parts of scenes perhaps aside), newest first: what is new belongs at its front. */
const isPlain = ({ arguments: args }: FieldInfo) => {
  const filter = args?.filter;
  const order = args?.orderBy;
  const isUnfiltered =
    !filter ||
    (typeof filter === 'object' &&
      Object.values(filter).every((value) => value === undefined || value === false));
  return isUnfiltered && !order;
};

const isFirstPage = ({ arguments: args }: FieldInfo) => !args?.after;

const listsOf = (cache: Cache, parent: string, field: ListField) =>
  cache.inspectFields(parent).filter((info) => info.fieldName === field);

const createdAt = (cache: Cache, key: string) => String(cache.resolve(key, 'createdAt') ?? '');

/** Where something belongs in a page that is ordered newest first; none when that is another page. */
const placeIn = (cache: Cache, nodes: string[], info: FieldInfo, key: string) => {
  const at = createdAt(cache, key);
  const place = nodes.findIndex((node) => createdAt(cache, node) <= at);
  if (place > 0 || (place === 0 && isFirstPage(info))) return place;
  const isLastPage = nodes.length < Number(info.arguments?.first ?? 0);
  return place < 0 && isLastPage ? nodes.length : undefined;
};

/**
 * Puts what is new or restored into the lists it belongs to. Lists that filter or sort ask the server again:
 * only it knows whether and where it fits.
 */
export const addToLists = (cache: Cache, parent: string, field: ListField, key: string) => {
  for (const info of listsOf(cache, parent, field)) {
    if (info.arguments?.first === countPage) {
      cache.invalidate(parent, field, info.arguments);
      continue;
    }
    const list = nodesOf(cache, parent, info);
    if (!list || list.nodes.includes(key)) continue;
    if (!isPlain(info)) {
      if (isFirstPage(info)) cache.invalidate(parent, field, info.arguments);
      continue;
    }
    if (isWithoutParts(info) && cache.resolve(key, 'partOfScene')) continue;
    const place = placeIn(cache, list.nodes, info, key);
    if (place !== undefined) cache.link(list.connection, 'nodes', list.nodes.toSpliced(place, 0, key));
  }
};

/** Lists that show the trash ask again for what was thrown into it. */
export const refreshTrash = (cache: Cache, field: ListField) => {
  for (const info of listsOf(cache, 'Query', field)) {
    const filter = info.arguments?.filter;
    if (filter && typeof filter === 'object' && 'trashed' in filter && filter.trashed)
      cache.invalidate('Query', field, info.arguments);
  }
};

export const removeFromLists = (cache: Cache, parent: string, field: ListField, key: string) => {
  for (const info of listsOf(cache, parent, field)) {
    if (info.arguments?.first === countPage) {
      cache.invalidate(parent, field, info.arguments);
      continue;
    }
    const list = nodesOf(cache, parent, info);
    if (list?.nodes.includes(key))
      cache.link(
        list.connection,
        'nodes',
        list.nodes.filter((node) => node !== key),
      );
  }
};

/** Counts are asked for again; the lists stay as they are. */
export const recount = (cache: Cache, field: ListField) => {
  for (const info of listsOf(cache, 'Query', field))
    if (info.arguments?.first === countPage) cache.invalidate('Query', field, info.arguments);
};
