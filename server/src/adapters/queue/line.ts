/** Who waits, in turns, and how many are in. */
export type Line = {
  readonly inside: number;
  /** @param household whose turns the owner shares: a thousand owners of one household get one turn of its neighbors' */
  join(household: string, ownerId: string, id: string): void;
  /** The one whose turn it is goes in; undefined when nobody waits. */
  enterNext(): string | undefined;
  leave(): void;
};

/** Takes the first key's turn: what is left of it stands last from then on. A Map keeps the order of insertion. */
const takeTurn = <Rest>(
  waiting: Map<string, Rest>,
  take: (rest: Rest) => { id: string; isEmpty: boolean },
) => {
  const [turn] = waiting;
  if (!turn) return undefined;
  const [key, rest] = turn;
  waiting.delete(key);
  const { id, isEmpty } = take(rest);
  if (!isEmpty) waiting.set(key, rest);
  return id;
};

const takeFirst = (ids: string[]) => ({ id: ids.shift()!, isEmpty: ids.length === 0 });

/** First come, first served for each owner, in turns between the owners of a household, and between households. */
export const createLine = (): Line => {
  const households = new Map<string, Map<string, string[]>>();
  let inside = 0;
  return {
    get inside() {
      return inside;
    },
    join(household, ownerId, id) {
      const owners = households.get(household) ?? new Map<string, string[]>();
      households.set(household, owners);
      const ids = owners.get(ownerId);
      if (ids) ids.push(id);
      else owners.set(ownerId, [id]);
    },
    enterNext() {
      const next = takeTurn(households, (owners) => ({
        id: takeTurn(owners, takeFirst)!,
        isEmpty: owners.size === 0,
      }));
      if (next !== undefined) inside++;
      return next;
    },
    leave() {
      inside--;
    },
  };
};
