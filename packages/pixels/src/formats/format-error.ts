/** A file cannot be read, in words for whoever sent it. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** @param what is wrong with the file: "it ends too early" */
export const damaged = (what: string, cause?: unknown): FormatError =>
  new FormatError(`The picture is damaged: ${what}.`, { cause });
