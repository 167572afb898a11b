import type { FieldError } from '../../../domain/errors.ts';
import { sizeRefusal } from '../../../domain/providers/accepted-sizes.ts';
import { type Provider, type ProviderRequest, WorkFailure } from '../../../domain/providers/provider.ts';

/** What a vendor's limits say against a request. */
export const refusals = (
  { accepts = {}, maxPromptLength = Number.POSITIVE_INFINITY }: Pick<Provider, 'accepts' | 'maxPromptLength'>,
  vendorName: string,
  request: ProviderRequest,
): FieldError[] => {
  const found: FieldError[] = [];
  const sizes = accepts[request.capability];
  if (sizes && 'width' in request) {
    const transparent = 'noBackground' in request && request.noBackground;
    const refusal = sizeRefusal(sizes, { ...request, transparent });
    const path = request.capability === 'GENERATE' ? 'width' : 'source';
    if (refusal) found.push({ path: [path], message: `${vendorName} ${refusal}.` });
  }
  if ('prompt' in request && (request.prompt?.length ?? 0) > maxPromptLength) {
    found.push({ path: ['prompt'], message: `${vendorName} reads ${maxPromptLength} characters at most.` });
  }
  return found;
};

/** The last line of defense: nothing is sent that would be refused. @throws WorkFailure */
export const assertNoRefusals = (found: readonly FieldError[]): void => {
  if (found.length > 0) {
    throw new WorkFailure('PROVIDER_REFUSED', found.map(({ message }) => message).join(' '), false);
  }
};

export const notOffered = (vendorName: string, { capability }: ProviderRequest): WorkFailure =>
  new WorkFailure('PROVIDER_UNAVAILABLE', `${vendorName} does not offer ${capability}.`, false);
