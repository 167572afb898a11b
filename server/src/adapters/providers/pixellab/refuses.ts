import type { FieldError } from '../../../domain/errors.ts';
import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import { refusals } from '../wire/refusals.ts';
import { accepts, maxDescriptionLength, maxFrames } from './sizes.ts';

/** What PixelLab would not take, said before it is paid. */
export const refuses = (request: ProviderRequest): FieldError[] => {
  const found = refusals({ accepts, maxPromptLength: maxDescriptionLength }, 'PixelLab', request);
  if (request.capability !== 'ANIMATE') return found;
  const { frames } = request;
  if (frames < 1 || frames > maxFrames) {
    found.push({ path: ['frames'], message: `PixelLab makes 1 to ${maxFrames} frames.` });
  }
  return found;
};
