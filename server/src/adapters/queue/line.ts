/** Who waits, in turns between owners, and how many are in. */
export type Line = {
  readonly inside: number;
  join(ownerId: string, id: string): void;
  /** The one whose turn it is goes in; undefined when nobody waits. */
  enterNext(): string | undefined;
  leave(): void;
};

export const createLine = (): Line => {
  // A Map keeps the order of insertion: the owner whose turn it is stands first.
  const waiting = new Map<string, string[]>();
  let inside = 0;
  return {
    get inside() {
      return inside;
    },
    join(ownerId, id) {
      const ids = waiting.get(ownerId);
      if (ids) ids.push(id);
      else waiting.set(ownerId, [id]);
    },
    enterNext() {
      const [turn] = waiting;
      if (!turn) return undefined;
      const [ownerId, ids] = turn;
      waiting.delete(ownerId);
      const id = ids.shift()!;
      if (ids.length > 0) waiting.set(ownerId, ids);
      inside++;
      return id;
    },
    leave() {
      inside--;
    },
  };
};
