import { AsyncLocalStorage } from 'node:async_hooks';

type Fetch = typeof fetch;

const scope = new AsyncLocalStorage<Fetch | undefined>();

/**
 * Runs work in which the global `fetch` is `own`. The vendor's package takes no fetch of ours, and with its own it
 * follows redirects with the key, reads answers of any size and knows no deadline while it reads. Everybody outside of
 * `work`, also at the same time, and `own` itself have the fetch that they always had.
 */
export const withFetch = <T>(own: Fetch, work: () => Promise<T>): Promise<T> => {
  install();
  return scope.run(own, work);
};

let installed: Fetch | undefined;

const install = (): void => {
  if (installed && globalThis.fetch === installed) return;
  const outer = globalThis.fetch;
  installed = (input, init) => {
    const own = scope.getStore();
    return own ? scope.run(undefined, () => own(input, init)) : outer(input, init);
  };
  globalThis.fetch = installed;
};
