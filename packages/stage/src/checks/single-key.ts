import { type At, isRecord, wrong } from './check.ts';

/** The one key that is given (null counts as not given), out of the allowed ones; null with a problem told otherwise. */
export const singleKey = <Key extends string>(
  value: unknown,
  allowed: readonly Key[],
  at: At,
): [key: Key, content: unknown] | null => {
  const said = isRecord(value)
    ? Object.entries(value).filter(([, content]) => content !== undefined && content !== null)
    : [];
  const key = said.length === 1 ? allowed.find((name) => name === said[0]![0]) : undefined;
  return key === undefined ? wrong(at, `must have exactly one of ${allowed.join(', ')}`) : [key, said[0]![1]];
};
