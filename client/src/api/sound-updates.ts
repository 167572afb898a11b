import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

/** Uploaded sounds are few: whoever lists them asks again. */
const refreshSounds = (_result: unknown, _args: unknown, cache: Cache) => {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName === 'sounds') cache.invalidate('Query', fieldName, args);
};

export const soundUpdates: Record<string, UpdateResolver> = {
  importSound: refreshSounds,
  deleteSounds: refreshSounds,
};
