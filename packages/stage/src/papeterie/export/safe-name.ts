/** Names that some system, or JavaScript, keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|__proto__|constructor|prototype)(\..*)?$/i;
const mostCharacters = 80;

/** A name that can be a folder's or a file's anywhere: letters, digits, spaces, dots, dashes, underscores. */
export const safeName = (wanted: string, otherwise: string): string => {
  const plain = wanted
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} ._-]/gu, '_')
    .slice(0, mostCharacters)
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return otherwise;
  return reserved.test(plain) ? `_${plain}` : plain;
};

/** Each key's name, no two alike: also not where a system takes capitals and small letters for the same. */
export const uniqueNames = (keys: Iterable<string>, nameOf: (key: string) => string): Map<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of new Set(keys)) {
    const name = nameOf(key);
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${number}${ending}`;
    taken.add(free.toLowerCase());
    names.set(key, free);
  }
  return names;
};
