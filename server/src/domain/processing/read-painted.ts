import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import type { ImageRow } from '../images/rows.ts';
import { storeImage } from '../images/store-image.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';

/** A picture that somebody has painted, without metadata. @throws ValidationError, UnsupportedImageError */
export const readPainted = async (deps: Deps, file: UploadedFile): Promise<ImageRow> => {
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const picture = await deps.codec.decode(bytes);
  if (picture.width * picture.height > bounds.processPixels) {
    throw new ValidationError([{ path: ['file'], message: 'is larger than 4,096 × 4,096 px' }]);
  }
  return storeImage(deps, await deps.codec.encodePng(picture));
};
