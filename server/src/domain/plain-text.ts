/**
 * Whether a text can be kept as it is on every database, and sent as UTF-8: no NUL, no half of a character (a lone
 * surrogate).
 */
export const isPlainText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

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
