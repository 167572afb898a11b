import { UnsupportedImageError } from '../../../domain/errors.ts';

/** @param what is wrong with the file: "it ends too early" */
export const damaged = (what: string, cause?: unknown): UnsupportedImageError =>
  new UnsupportedImageError(`The picture is damaged: ${what}.`, { cause });
