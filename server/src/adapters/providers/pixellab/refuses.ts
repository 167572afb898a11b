import type { FieldError } from '../../../domain/errors.ts';
import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import { refusals } from '../wire/refusals.ts';
import { generator } from './generator.ts';
import { accepts, bitforgeSizes, maxDescriptionLength, maxFrames, skeletonAnimationSizes } from './sizes.ts';

/** What PixelLab would not take, said before it is paid. */
export const refuses = (request: ProviderRequest): FieldError[] => {
  const found = refusals(
    { accepts: sizesFor(request), maxPromptLength: maxDescriptionLength },
    'PixelLab',
    request,
  );
  if (request.capability !== 'ANIMATE') return found;
  const { frames, skeletons } = request;
  if (frames < 1 || frames > maxFrames) {
    found.push({ path: ['frames'], message: `PixelLab makes 1 to ${maxFrames} frames.` });
  }
  if (skeletons && skeletons.length !== frames) {
    found.push({
      path: ['skeletons'],
      message: `${frames} frames need as many poses; these are ${skeletons.length}.`,
    });
  }
  return found;
};

/** Two capabilities have a second endpoint with limits of its own. */
const sizesFor = (request: ProviderRequest) => {
  if (request.capability === 'GENERATE' && generator(request) === 'bitforge') {
    return { GENERATE: bitforgeSizes };
  }
  if (request.capability === 'ANIMATE' && request.skeletons) return { ANIMATE: skeletonAnimationSizes };
  return accepts;
};
