type Named = { spriteId: string; name: string; tag: string | null };
type Keys = { key: string; sprite: string; tag: string | null; label: string | null };

const longest = 60;
/** What Windows lets nobody call a file. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Small letters of any script, digits and hyphens: a file name, a class name and a key everywhere. */
export const fileSafeName = (name: string, otherwise: string): string => {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
  // A mark without its letter is nothing that could be read or typed.
  const readable = /[\p{L}\p{N}]/u.test(short) ? short : otherwise;
  return reserved.test(readable) ? `${readable}-${otherwise}` : readable;
};

/** Takes `wanted`, or the first of wanted-2, wanted-3 … that is free. */
const take = (wanted: string, taken: Set<string>): string => {
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  taken.add(free);
  return free;
};

/**
 * Keys for what is exported: "knight", "knight/walk-south", and "knight-2" for another sprite of the same name.
 * The label is what was wanted, where a name may be anything.
 * @param sources in order; those of one sprite share its id, and its first name counts
 */
export const nameSources = (sources: readonly Named[]): Keys[] => {
  const takenNames = new Set<string>();
  const sprites = new Map<
    string,
    { sprite: string; tags: Set<string>; labels: Set<string>; hasStill: boolean }
  >();
  return sources.map(({ spriteId, name, tag: wanted }) => {
    const known = sprites.get(spriteId) ?? {
      sprite: take(fileSafeName(name, 'sprite'), takenNames),
      tags: new Set<string>(),
      labels: new Set<string>(),
      hasStill: false,
    };
    sprites.set(spriteId, known);
    const { sprite } = known;
    if (wanted === null && !known.hasStill) {
      known.hasStill = true;
      return { key: sprite, sprite, tag: null, label: null };
    }
    const tag = take(fileSafeName(wanted ?? 'still', 'animation'), known.tags);
    const label = take(wanted ?? tag, known.labels);
    return { key: `${sprite}/${tag}`, sprite, tag, label };
  });
};
