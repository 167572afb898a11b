import { bounds } from '../bounds.ts';
import { isUploaded, readUpload } from '../uploaded-file.ts';
import { hashOfFile } from './make-once.ts';

/** An input as JSON can tell it: instead of a file its hash. @throws ValidationError when one is too large */
export const withHashesOfFiles = async (input: object): Promise<object> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(input).map(async ([name, value]: [string, unknown]) => [
        name,
        isUploaded(value) ? hashOfFile(await readUpload(value, [name], bounds.uploadBytes)) : value,
      ]),
    ),
  );
