import type { SceneDocument } from '@papeterie/stage';
import { bounds } from '../bounds.ts';
import { ValidationError } from '../errors.ts';

/**
 * A scene travels as a whole, to everyone who opens it: it must not grow without end, however few its layers.
 * @param path the field that brought what is too much @throws ValidationError
 */
export const checkDocumentSize = (document: SceneDocument, path: string[]): void => {
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes <= bounds.sceneBytes) return;
  const mebibytes = (count: number) => (count / 1024 / 1024).toFixed(1);
  throw new ValidationError([
    {
      path,
      message: `would make the scene ${mebibytes(bytes)} MiB large; ${mebibytes(bounds.sceneBytes)} MiB are allowed`,
    },
  ]);
};
