import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import type { MutationDeleteExportsArgs } from '../gql/graphql.ts';

/** Takes a file out of the lists of scenes, and from where it is shown by itself. */
const removeExport = (cache: Cache, id: string) => {
  const key = `Export:${id}`;
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'node' && args?.id === id) cache.link('Query', 'node', { id }, null);
    const scene = fieldName === 'scene' ? cache.resolve('Query', fieldKey) : undefined;
    if (typeof scene !== 'string') continue;
    const exports = cache.resolve(scene, 'exports');
    if (!Array.isArray(exports)) continue;
    const others = exports.filter((one) => typeof one === 'string' && one !== key);
    cache.link(scene, 'exports', others);
  }
};

export const exportUpdates: Record<string, UpdateResolver> = {
  deleteExports: (result, { ids }: MutationDeleteExportsArgs, cache) => {
    const answer = result.deleteExports;
    if (typeof answer !== 'object' || answer === null || !('ids' in answer)) return;
    for (const id of [ids].flat()) removeExport(cache, id);
  },
};
