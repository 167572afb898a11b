const commonLength = (one: readonly string[], other: readonly string[]): number => {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? one.length : differs;
};

/**
 * Of several things of one name the one nearest to a path: over the fewest folders up and down. As near: the least deep, so
 * that what is there for all comes before what is somebody else's.
 */
export const nearest = <Of extends { root: string }>(path: string, found: readonly Of[]): Of | undefined => {
  const way = path.split('/').slice(0, -1);
  const distance = ({ root }: Of): number => {
    const parts = root.split('/').slice(0, -1);
    // A little for each folder down, to decide between those that are as near.
    return way.length + parts.length * 1.001 - 2 * commonLength(parts, way);
  };
  return found.toSorted((one, other) => distance(one) - distance(other))[0];
};
