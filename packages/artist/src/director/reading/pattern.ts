import type { Manner } from './manner.ts';

/** Words that say how: what they match is taken out of the clause, and adds to its manner. */
export type Pattern = {
  says: RegExp;
  means(said: readonly string[]): Manner;
};

/** A number, and a unit of time, in patterns. */
export const number = String.raw`(\d+(?:\.\d+)?)`;
export const seconds = '(?:s|secs?|seconds?)';
/** Whatever the words for the stage are. */
export const stage = '(?:stage|screen|scene|picture|canvas|sky)';

export const pattern = (says: string, means: Pattern['means']): Pattern => ({
  says: new RegExp(String.raw`(?<![\p{L}\p{N}@])(?:${says})(?![\p{L}\p{N}])`, 'u'),
  means,
});
