import { bounds } from './bounds.ts';

/** A file as it comes in, not yet read. */
export type UploadedFile = { name: string; size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** A name for what a file holds: without folders and ending. */
export const nameFromFile = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? '';
  const name = base.replace(/\.[^.]*$/, '').trim();
  return [...name].slice(0, bounds.nameLength).join('') || 'Imported';
};
