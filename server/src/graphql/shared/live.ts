import type { Change } from '../../domain/events.ts';

/**
 * What a subscription yields, made of changes. A generator that waits for the next change cannot be ended from outside:
 * here the changes are ended first, so that whoever leaves has left at once.
 */
export const live = <State>(
  changes: AsyncIterableIterator<Change>,
  states: (changes: AsyncIterableIterator<Change>) => AsyncGenerator<State>,
): AsyncGenerator<State> => {
  const generator = states(changes);
  const self: AsyncGenerator<State> = {
    next: () => generator.next(),
    async return(value) {
      await changes.return?.();
      return generator.return(value);
    },
    async throw(error) {
      await changes.return?.();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]: () => self,
  };
  return self;
};

/** A subscription to what cannot be seen: it completes at once. */
export async function* nothing(): AsyncGenerator<never> {}
