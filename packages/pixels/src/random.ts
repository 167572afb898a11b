/**
 * Seeded randomness: the only kind that drawing may use, so that the same request gives the same bytes.
 * `hashText` is 32-bit FNV-1a (Fowler, Noll, Vo); `seededRandom` is Marsaglia's xorshift128 started from it.
 */

/** An unsigned 32-bit hash of a text, mixed with `seed`. */
export const hashText = (text: string, seed = 0): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
};

export type Random = {
  /** The next number in [0, 1). */
  next(): number;
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** An integer in [from, to], both included. */
  int(from: number, to: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An independent stream: what is drawn from it does not shift this one. */
  fork(label: string): Random;
};

/** A stream of numbers that depends on nothing but `seed` and `label`. */
export const seededRandom = (seed: number, label = ''): Random => {
  let a = hashText(label, seed) || 1;
  let b = hashText(`${label}b`, seed ^ 0x9e3779b9) || 2;
  let c = hashText(`${label}c`, seed ^ 0x85ebca6b) || 3;
  let d = hashText(`${label}d`, seed ^ 0xc2b2ae35) || 4;
  const step = (): number => {
    let t = d;
    d = c;
    c = b;
    b = a;
    t ^= t << 11;
    t ^= t >>> 8;
    a = (t ^ a ^ (a >>> 19)) >>> 0;
    return a;
  };
  for (let i = 0; i < 8; i++) step();
  const next = () => step() / 0x100000000;
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    fork: (sub) => seededRandom(hashText(sub, seed), `${label}/${sub}`),
  };
};
