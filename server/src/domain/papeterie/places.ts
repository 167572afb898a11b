const pictureEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif'];
const junk = /(^|\/)(node_modules|\.git)\//;

/** Where a file lies: which folder it belongs under, and what it is there. `root` is '' or ends with a slash. */
export type Place =
  | { kind: 'scene'; root: string; certain: boolean }
  | { kind: 'sprite'; root: string; sprite: string; file: string }
  | { kind: 'sound'; root: string; file: string };

const below = (parts: readonly string[], index: number) => ({
  root: parts
    .slice(0, index)
    .map((part) => `${part}/`)
    .join(''),
  rest: parts.slice(index + 1),
});

/** What a path says about a file of a legacy archive; null for what no import needs. */
export const placeOf = (path: string): Place | null => {
  if (junk.test(path)) return null;
  const parts = path.split('/');
  const sprites = parts.lastIndexOf('sprites');
  if (sprites >= 0 && parts.length === sprites + 3) {
    const { root, rest } = below(parts, sprites);
    const sprite = rest[0]!;
    const file = rest[1]!;
    return isSpriteFile(file) ? { kind: 'sprite', root, sprite, file } : null;
  }
  const sounds = parts.lastIndexOf('sounds');
  if (sounds >= 0 && parts.length > sounds + 1) {
    const { root, rest } = below(parts, sounds);
    return { kind: 'sound', root, file: rest.join('/') };
  }
  if (!path.toLowerCase().endsWith('.json') || sprites >= 0) return null;
  const folder = parts.findLastIndex(
    (part, index) => index < parts.length - 1 && (part === 'scenes' || part === 'story'),
  );
  return { kind: 'scene', root: below(parts, Math.max(0, folder)).root, certain: folder >= 0 };
};

const isSpriteFile = (file: string): boolean =>
  isPictureFile(file) || file.endsWith('.prompt.json') || file.endsWith('.prompt.txt');

export const isPictureFile = (file: string): boolean =>
  pictureEndings.includes(file.slice(file.lastIndexOf('.') + 1).toLowerCase());

/** Which files of an archive an import looks at: for Archives.unpack. */
export const isWanted = (path: string): boolean => placeOf(path) !== null;
