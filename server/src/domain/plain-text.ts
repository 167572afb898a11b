/**
 * Whether a text can be kept as it is on every database, and sent as UTF-8: no NUL, no half of a character (a lone
 * surrogate).
 */
export const isPlainText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** What is left of a text when what no text has is left out: of what was stored before it was refused. */
export const plainText = (text: string): string => normalText(text.replace(/[\0\p{Surrogate}]/gu, ''));

/** A text in the one form in which it is kept: letters with their marks as one character, as most systems write them. */
export const normalText = (text: string): string => text.normalize('NFC');

/**
 * What of a text counts when texts are compared: what looks the same is the same, in any case. Databases disagree about
 * both, so they are given this (https://unicode.org/reports/tr15/, NFKC; lower case may take letters apart again).
 */
export const textKey = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

type Path = readonly string[];

/** Where in an input texts stand that are not. What is neither text, list nor plain object (a file) has none. */
export const notPlainTexts = (input: unknown, path: Path = []): Path[] => {
  if (typeof input === 'string') return isPlainText(input) ? [] : [path];
  if (Array.isArray(input))
    return input.flatMap((one, index) => notPlainTexts(one, [...path, String(index)]));
  if (input === null || typeof input !== 'object' || !isPlainObject(input)) return [];
  return Object.entries(input).flatMap(([name, value]) => notPlainTexts(value, [...path, name]));
};

// Inputs of graphql-js have no prototype at all.
const isPlainObject = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};
