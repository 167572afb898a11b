/** Something that cannot be, and where: keys and list positions from the outermost on. */
export type Problem = { path: readonly string[]; message: string };

/** Where in an input a check is, and where it tells what is wrong. */
export type At = { readonly path: readonly string[]; readonly problems: Problem[] };

/** What a value has become when it is well; whatever comes back beside a problem must not be used. */
export type Check<Value> = (value: unknown, at: At) => Value;

export const inside = (at: At, key: string | number): At => ({
  path: [...at.path, String(key)],
  problems: at.problems,
});

/** Tells a problem. `never` stands for "not to be used", so that every check can return it. */
export const wrong = (at: At, message: string): never => {
  at.problems.push({ path: at.path, message });
  return undefined as never;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const numberBetween =
  (min: number, max: number): Check<number> =>
  (value, at) =>
    typeof value === 'number' && value >= min && value <= max
      ? value + 0 // JSON knows no -0
      : wrong(at, `must be a number from ${min} to ${max}`);

export const wholeNumber =
  (min: number, max: number): Check<number> =>
  (value, at) =>
    Number.isInteger(value) ? numberBetween(min, max)(value, at) : wrong(at, 'must be a whole number');

export const text =
  (maxLength: number): Check<string> =>
  (value, at) => {
    if (typeof value !== 'string') return wrong(at, 'must be a text');
    if (value.trim() === '') return wrong(at, 'must not be empty');
    // By code points, as everywhere: an emoji is one character.
    return [...value].length <= maxLength ? value : wrong(at, `must have at most ${maxLength} characters`);
  };

export const flag: Check<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, 'must be true or false');

export const oneOf =
  <Choice extends string>(choices: readonly Choice[]): Check<Choice> =>
  (value, at) =>
    choices.find((choice) => choice === value) ?? wrong(at, `must be one of ${choices.join(', ')}`);

export const color: Check<string> = (value, at) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? value.toLowerCase()
    : wrong(at, 'must be a color like #1e90ff');

/** `what` names the elements, in the plural. */
export const listOf =
  <Value>(check: Check<Value>, max: number, what: string): Check<Value[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'must be a list');
    if (value.length > max) return wrong(at, `must have at most ${max} ${what}`);
    return value.map((element, index) => check(element, inside(at, index)));
  };
