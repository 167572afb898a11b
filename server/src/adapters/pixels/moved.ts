import { move, transferableSymbol, valueSymbol } from 'piscina';

/** Every array of bytes in an answer. */
const bytesIn = (value: unknown, found: Set<Uint8Array>): Set<Uint8Array> => {
  if (value instanceof Uint8Array) found.add(value);
  else if (Array.isArray(value)) for (const one of value) bytesIn(one, found);
  else if (value !== null && typeof value === 'object') bytesIn(Object.values(value), found);
  return found;
};

/**
 * An answer whose bytes move to the main thread instead of being copied there. sharp's memory cannot move, and a Buffer
 * may share its memory with others: such bytes are copied first, in this thread, which has the time.
 */
export const moved = <Answer>(answer: Answer): Answer => {
  const own = new Map([...bytesIn(answer, new Set())].map((bytes) => [bytes, new Uint8Array(bytes)]));
  const replaced = new Map<object, unknown>();
  const withOwn = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return own.get(value);
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    const known = replaced.get(value);
    if (known !== undefined) return known;
    const copy: unknown = Array.isArray(value)
      ? value.map(withOwn)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withOwn(one)]));
    replaced.set(value, copy);
    return copy;
  };
  return move({
    [transferableSymbol]: [...own.values()].map(({ buffer }) => buffer),
    [valueSymbol]: withOwn(answer),
  } as never) as Answer;
};
