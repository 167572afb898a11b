import type { AssetStatus, SpriteFilter, SpriteOrder, SpriteSource } from '../../gql/graphql.ts';

/** What the library shows; the whole of it is in the address, so that a view can be kept and sent. */
export type LibraryView = {
  search: string;
  favorite: boolean;
  sources: SpriteSource[];
  statuses: AssetStatus[];
  tags: string[];
  /** Also what was made as a part of a scene: a template brings a dozen at once. The trash shows all. */
  parts: boolean;
  trashed: boolean;
  sort: Sort;
};

export type Sort = 'newest' | 'oldest' | 'changed' | 'name';

/** Newest first is what the server does by itself. */
const orders: Record<Sort, SpriteOrder | undefined> = {
  newest: undefined,
  oldest: { field: 'CREATED_AT', direction: 'ASC' },
  changed: { field: 'UPDATED_AT', direction: 'DESC' },
  name: { field: 'NAME', direction: 'ASC' },
};

export const sortLabels: Record<Sort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  changed: 'Last changed',
  name: 'By name',
};

export const sourceLabels: Record<SpriteSource, string> = {
  GENERATED: 'Drawn here',
  IMPORTED: 'Imported',
  DERIVED: 'Made from another',
};

export const statusLabels: Record<AssetStatus, string> = {
  READY: 'Finished',
  PENDING: 'Being drawn',
  FAILED: 'Did not work out',
};

export const everything: LibraryView = {
  search: '',
  favorite: false,
  sources: [],
  statuses: [],
  tags: [],
  parts: false,
  trashed: false,
  sort: 'newest',
};

const known = <K extends string>(words: string[], labels: Record<K, string>): K[] =>
  words.map((word) => word.toUpperCase()).filter((word): word is K => word in labels);

const isSort = (text: string | null): text is Sort => text !== null && text in orders;

/** Reads a view from an address; what it does not know it leaves out. */
export const viewOf = (params: URLSearchParams): LibraryView => {
  const sort = params.get('sort');
  return {
    search: params.get('q') ?? '',
    favorite: params.get('favorite') === '1',
    sources: known(params.getAll('source'), sourceLabels),
    statuses: known(params.getAll('status'), statusLabels),
    tags: params.getAll('tag').filter(Boolean),
    parts: params.get('parts') === '1',
    trashed: params.get('trash') === '1',
    sort: isSort(sort) ? sort : 'newest',
  };
};

/** Writes a view into an address; what is as usual stays out of it. */
export const paramsOf = (view: LibraryView): URLSearchParams => {
  const params = new URLSearchParams();
  if (view.search) params.set('q', view.search);
  if (view.favorite) params.set('favorite', '1');
  for (const source of view.sources) params.append('source', source.toLowerCase());
  for (const status of view.statuses) params.append('status', status.toLowerCase());
  for (const tag of view.tags) params.append('tag', tag);
  if (view.parts) params.set('parts', '1');
  if (view.trashed) params.set('trash', '1');
  if (view.sort !== 'newest') params.set('sort', view.sort);
  return params;
};

/** The query's variables for a view. */
export const variablesOf = (view: LibraryView): { filter?: SpriteFilter; orderBy?: SpriteOrder } => {
  const filter: SpriteFilter = {
    ...(view.search.trim() && { search: view.search.trim() }),
    ...(view.favorite && { favorite: true }),
    ...(view.sources.length > 0 && { source: view.sources }),
    ...(view.statuses.length > 0 && { status: view.statuses }),
    ...(view.tags.length > 0 && { tags: view.tags }),
    ...(view.trashed ? { trashed: true } : !view.parts && { partOfScene: false }),
  };
  const orderBy = orders[view.sort];
  return { ...(Object.keys(filter).length > 0 && { filter }), ...(orderBy && { orderBy }) };
};

/** How many filters are on, beside the search. */
export const filterCount = (view: LibraryView): number =>
  Number(view.favorite) + view.sources.length + view.statuses.length + view.tags.length;
