import { type At, type Check, inside, isRecord, wrong } from './check.ts';

/** One field of an object. */
export type Field<Value> = {
  check: Check<NonNullable<Value>>;
  /** null is a value; without this it counts as left out, as GraphQL clients mean it. */
  nullable?: boolean;
  /** What counts in a whole object when nothing is given. */
  default?: Value;
  /** May stay away from a whole object, without a default. */
  optional?: boolean;
};

export type Fields<Of> = { readonly [Name in keyof Of]-?: Field<Of[Name]> };

const read = <Of>(fields: Fields<Of>, value: unknown, at: At): Partial<Of> => {
  if (!isRecord(value)) return wrong(at, 'must be an object');
  const found: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(value)) {
    if (content === undefined) continue;
    if (!Object.hasOwn(fields, name)) {
      if (content !== null) wrong(inside(at, name), 'is not known here');
      continue;
    }
    const field = fields[name as keyof Of];
    if (content !== null) found[name] = field.check(content, inside(at, name));
    else if (field.nullable) found[name] = null;
  }
  return found as Partial<Of>;
};

const missing = <Of>(names: readonly (keyof Of & string)[], found: Partial<Of>, at: At): void => {
  // A field that was given and is wrong is there, as undefined: one problem is enough.
  for (const name of names) if (!Object.hasOwn(found, name)) wrong(inside(at, name), 'must be given');
};

/** What was given of the fields, checked; unknown names are problems. */
export const given =
  <Of>(fields: Fields<Of>, ...required: (keyof Of & string)[]): Check<Partial<Of>> =>
  (value, at) => {
    const found = read(fields, value, at);
    if (found) missing(required, found, at);
    return found;
  };

/** All fields: those that are not given have their defaults, and are problems where there is none. */
export const whole =
  <Of>(fields: Fields<Of>): Check<Of> =>
  (value, at) => {
    const found = read(fields, value, at);
    if (!found) return found;
    for (const name of Object.keys(fields) as (keyof Of & string)[]) {
      const field = fields[name];
      if (Object.hasOwn(found, name) || field.optional) continue;
      if (field.default === undefined) missing([name], found, at);
      else found[name] = field.default;
    }
    return found as Of;
  };
