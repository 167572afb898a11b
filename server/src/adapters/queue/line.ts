/** Who waits, in turns, and how many are in. */
export type Line = {
  /** @param group only those of this largest group */
  inside(group?: string): number;
  /** @param path from the largest group that shares turns to the smallest: those of each group take turns with each other */
  join(path: readonly string[], id: string): void;
  /**
   * The one whose turn it is goes in; undefined when nobody waits.
   * @param group whose turns alone count
   */
  enterNext(group?: string): Entered | undefined;
};

export type Entered = { id: string; leave(): void };

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

const takeNext = ({ groups, ids }: Group, only?: string): { id: string; path: string[] } | undefined => {
  // A Map keeps the order of insertion: the group whose turn it is stands first, and last from then on.
  const key = only ?? groups.keys().next().value;
  if (key === undefined) {
    const id = ids.shift();
    return id === undefined ? undefined : { id, path: [] };
  }
  const inner = groups.get(key);
  const next = inner && takeNext(inner);
  if (!next) return undefined;
  groups.delete(key);
  if (!isEmpty(inner)) groups.set(key, inner);
  return { id: next.id, path: [key, ...next.path] };
};

export const createLine = (): Line => {
  const all: Group = { groups: new Map(), ids: [] };
  const insideOf = new Map<string | undefined, number>();
  const inside = (group: string | undefined) => insideOf.get(group) ?? 0;
  return {
    inside: (group) =>
      group === undefined ? [...insideOf.values()].reduce((sum, count) => sum + count, 0) : inside(group),
    join: (path, id) => join(all, path, id),
    enterNext(only) {
      const next = takeNext(all, only);
      if (!next) return undefined;
      const [group] = next.path;
      insideOf.set(group, inside(group) + 1);
      return { id: next.id, leave: () => void insideOf.set(group, inside(group) - 1) };
    },
  };
};
