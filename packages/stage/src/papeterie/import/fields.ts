import type { Warn } from '../warnings.ts';

/** What a legacy object says. Whatever it contains, reading does not throw; null and a missing key are the same. */
export type Fields = {
  has(key: string): boolean;
  /** Within a billion either way; null: not said, or no number (then with a warning). */
  number(key: string): number | null;
  flag(key: string): boolean;
  /** null: not said, or no text. */
  text(key: string): string | null;
  raw(key: string): unknown;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short, whatever it is. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};

/** Beyond this no number of a scene means anything, and sums of them would no longer be exact. */
const mostAnything = 1e9;

/** Numbers may come as text, as they did from hand-edited files. */
const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
};

export const readFields = (value: unknown, warn: Warn): Fields => {
  const record = isRecord(value) ? value : {};
  const raw = (key: string): unknown => (Object.hasOwn(record, key) ? (record[key] ?? null) : null);
  return {
    raw,
    has: (key) => raw(key) !== null,
    number(key) {
      const found = raw(key);
      if (found === null) return null;
      const number = numberOf(found);
      if (Math.abs(number) <= mostAnything) return number;
      if (Math.abs(number) > mostAnything) {
        warn(`${key} is ${shown(found)}, beyond all measure; ${mostAnything} was taken.`);
        return Math.sign(number) * mostAnything;
      }
      warn(`${key} is ${shown(found)}, which is no number, and was left out.`);
      return null;
    },
    flag(key) {
      const found = raw(key);
      return typeof found === 'string' ? !['', '0', 'false'].includes(found.toLowerCase()) : Boolean(found);
    },
    text(key) {
      const found = raw(key);
      return typeof found === 'string' ? found : null;
    },
  };
};
