/** Disjoint sets of numbers, with path halving; the smallest member stands for its set. */
export type Union = { find(one: number): number; join(one: number, other: number): void };

export const createUnion = (size: number): Union => {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const find = (one: number): number => {
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (a < b) parent[b] = a;
      else parent[a] = b;
    },
  };
};
