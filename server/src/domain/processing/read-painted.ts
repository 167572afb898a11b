import { inPixelTurn } from '../admission/in-pixel-turn.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import type { ImageRow } from '../images/rows.ts';
import { storeImage } from '../images/store-image.ts';
import { workablePixels } from '../images/upload-pixels.ts';
import { readUpload, type UploadedFile } from '../uploaded-file.ts';

/** A picture that somebody has painted, without metadata. @throws ValidationError, UnsupportedImageError */
export const readPainted = async (deps: Deps, viewer: Viewer, file: UploadedFile): Promise<ImageRow> => {
  const bytes = await readUpload(file, ['file'], bounds.uploadBytes);
  const pixels = await workablePixels(deps, bytes);
  return inPixelTurn(deps, viewer.userId, pixels, async () => {
    const [picture] = await deps.pixelWork.process([bytes], [], { seconds: bounds.processSeconds });
    return storeImage(deps, picture!.png);
  });
};
