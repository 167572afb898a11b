import type { Picture } from '../../picture.ts';

/**
 * Decodes one picture of a file, all of it or nothing: by whoever runs this, because decoders are none of ours.
 * @param page which one
 * @param what it is called in an error: "frame 3"
 * @throws FormatError when it cannot be read to its end
 */
export type DecodeImage = (file: Uint8Array, page: number, what: string) => Promise<Picture>;
