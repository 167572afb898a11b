import { ValidationError } from '../errors.ts';
import type { Provider, ProviderRequest } from './provider.ts';

/** Stands in requests that are only estimated: what they cost does not depend on what a picture shows. */
export const noPicture = new Uint8Array();

/**
 * What a call will cost, in millionths of a US dollar; 0 when it is free. Asked before anything is paid, it also
 * refuses what the provider would refuse.
 * @throws ValidationError with the provider's limits
 */
export const estimate = (provider: Provider, request: ProviderRequest): number => {
  const refused = provider.refuses?.(request) ?? [];
  if (refused.length > 0) {
    // To whoever asks, the picture to work on is the sprite that they named.
    const named = ([first, ...rest]: string[]) => [first === 'source' ? 'spriteId' : first!, ...rest];
    throw new ValidationError(refused.map(({ path, message }) => ({ path: named(path), message })));
  }
  return provider.estimateMicros?.(request) ?? 0;
};
