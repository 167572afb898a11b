import { createHash } from 'node:crypto';

/** Tells a repetition of an input from another input: sha256 in hex, of what JSON has of it. */
export const inputHashOf = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('hex');
