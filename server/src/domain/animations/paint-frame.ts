import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { storedImage } from '../images/stored-image.ts';
import { readPainted } from '../processing/read-painted.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { changeFrames } from './change-frames.ts';

const refused = (path: string, message: string) => new ValidationError([{ path: [path], message }]);

/**
 * Gives one frame the picture that somebody has painted, of the size of the others.
 * @param baseSha256 the picture that was painted over: when the frame has another one by now, nothing is overwritten
 */
export const paintFrame = (
  deps: Deps,
  viewer: Viewer,
  id: string,
  index: number,
  file: UploadedFile,
  baseSha256?: string | null,
): Promise<{ animationId: string }> =>
  changeFrames(deps, viewer, id, async (before) => {
    const frame = before[index];
    if (!frame) throw refused('index', `is no frame: there are ${before.length}, counted from 0`);
    if (baseSha256 && frame.sha256 !== baseSha256) {
      throw refused('baseSha256', 'is not the picture that the frame has by now: look at it and try again');
    }
    const { width, height } = await storedImage(deps, frame.sha256);
    const image = await readPainted(deps, viewer, file);
    if (image.width !== width || image.height !== height) {
      throw refused('file', `must be ${width} × ${height} px, as the other frames are`);
    }
    const frames = before.map((one, at) => (at === index ? { ...one, sha256: image.sha256 } : one));
    return { frames, operation: `paint frame ${index + 1}` };
  });
