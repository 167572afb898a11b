import { UnsupportedImageError } from '../errors.ts';
import type { ImageRow } from '../images/rows.ts';
import { type ImageDeps, storeImage } from '../images/store-image.ts';
import { type ProviderResult, WorkFailure } from './provider.ts';

/** Inspects and stores the pictures of a result that must have `count`. @throws WorkFailure */
export const storeResult = async (
  deps: ImageDeps,
  { images }: ProviderResult,
  count = 1,
): Promise<ImageRow[]> => {
  if (images.length !== count) {
    const message = `The provider answered with ${images.length} pictures instead of ${count}.`;
    throw new WorkFailure('INVALID_RESULT', message, true);
  }
  try {
    const rows: ImageRow[] = [];
    for (const bytes of images) rows.push(await storeImage(deps, bytes));
    return rows;
  } catch (cause) {
    if (cause instanceof UnsupportedImageError) {
      const message = `What came back is not a picture that we take. ${cause.message}`;
      throw new WorkFailure('INVALID_RESULT', message, true, { cause });
    }
    throw new WorkFailure(
      'INTERNAL',
      'The picture could not be stored. Try again; the log says more.',
      true,
      { cause },
    );
  }
};
