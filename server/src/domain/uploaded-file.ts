import { z } from 'zod';
import { bounds } from './bounds.ts';
import { ValidationError } from './errors.ts';
import { isPlainText, normalText } from './plain-text.ts';

/** A file as it comes in, not yet read. */
export type UploadedFile = { name: string; size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** A name for what a file holds: without folders and ending. @throws ValidationError when its name is no text */
export const nameFromFile = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? '';
  if (!isPlainText(base)) {
    throw new ValidationError([{ path: ['file'], message: 'has a name with characters that no text has' }]);
  }
  const name = normalText(base.replace(/\.[^.]*$/, '').trim());
  return [...name].slice(0, bounds.nameLength).join('') || 'Imported';
};

/** The file's bytes. @param path the field that it came in @throws ValidationError when it is larger than `limit` bytes */
export const readUpload = async (file: UploadedFile, path: string[], limit: number): Promise<Uint8Array> => {
  if (file.size > limit) {
    throw new ValidationError([{ path, message: `is larger than ${Math.round(limit / 1024 / 1024)} MiB` }]);
  }
  return new Uint8Array(await file.arrayBuffer());
};

export const isUploaded = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value;

/** A file as a field of an input. */
export const uploadedFile = z.custom<UploadedFile>(isUploaded, 'is no file');
