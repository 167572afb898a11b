import { FormatError } from '@papeterie/pixels/formats/format-error';
import { UnsupportedImageError } from '../../../domain/errors.ts';

/** What the formats say of a file, as the domain says it. */
export const asUnsupported = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormatError) throw new UnsupportedImageError(error.message, { cause: error });
    throw error;
  }
};
