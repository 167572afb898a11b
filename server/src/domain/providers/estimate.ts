import { ValidationError } from '../errors.ts';
import { sizeRefusal } from './accepted-sizes.ts';
import type { Provider, ProviderRequest } from './provider.ts';

type Size = { width: number; height: number; transparent?: boolean };

/**
 * What a call will cost, in millionths of a US dollar; 0 when it is free. Asked before anything is paid, it also
 * refuses what the provider would refuse.
 * @param size of what is drawn, or of the picture that is worked on
 * @throws ValidationError with the provider's limits
 */
export const estimate = (provider: Provider, request: ProviderRequest, size: Size): number => {
  const { name, accepts, maxPromptLength } = provider;
  const limits = accepts?.[request.capability];
  const refused = limits && sizeRefusal(limits, size);
  if (refused) {
    const path = request.capability === 'GENERATE' ? ['width'] : ['spriteId'];
    throw new ValidationError([{ path, message: `is not a size for ${name}: it ${refused}` }]);
  }
  const prompt = 'prompt' in request ? (request.prompt ?? '') : '';
  if (maxPromptLength !== undefined && prompt.length > maxPromptLength) {
    throw new ValidationError([
      { path: ['prompt'], message: `is longer than the ${maxPromptLength} characters that ${name} reads` },
    ]);
  }
  return provider.estimateMicros?.(request) ?? 0;
};
