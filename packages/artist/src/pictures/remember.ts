/** Remembers what `make` made of the last few keys: it makes the same each time, so that nobody can tell. */
export const remember = <T>(most: number, make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) one = make(key);
    else made.delete(key);
    made.set(key, one);
    if (made.size > most) made.delete(made.keys().next().value!);
    return one;
  };
};
