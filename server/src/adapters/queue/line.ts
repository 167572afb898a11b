/** Who waits, in turns, and how many are in. */
export type Line = {
  readonly inside: number;
  /** @param path from the largest group that shares turns to the smallest: those of each group take turns with each other */
  join(path: readonly string[], id: string): void;
  /** The one whose turn it is goes in; undefined when nobody waits. */
  enterNext(): string | undefined;
  leave(): void;
};

/** A group that takes turns: of groups, or of those who wait, first come, first served. */
type Group = { groups: Map<string, Group>; ids: string[] };

const isEmpty = ({ groups, ids }: Group): boolean => groups.size === 0 && ids.length === 0;

const join = (group: Group, [key, ...rest]: readonly string[], id: string): void => {
  if (key === undefined) {
    group.ids.push(id);
    return;
  }
  const inner = group.groups.get(key) ?? { groups: new Map(), ids: [] };
  group.groups.set(key, inner);
  join(inner, rest, id);
};

const takeNext = ({ groups, ids }: Group): string | undefined => {
  // A Map keeps the order of insertion: the group whose turn it is stands first, and last from then on.
  const [turn] = groups;
  if (!turn) return ids.shift();
  const [key, inner] = turn;
  const id = takeNext(inner);
  groups.delete(key);
  if (!isEmpty(inner)) groups.set(key, inner);
  return id;
};

export const createLine = (): Line => {
  const all: Group = { groups: new Map(), ids: [] };
  let inside = 0;
  return {
    get inside() {
      return inside;
    },
    join: (path, id) => join(all, path, id),
    enterNext() {
      const id = takeNext(all);
      if (id !== undefined) inside++;
      return id;
    },
    leave() {
      inside--;
    },
  };
};
