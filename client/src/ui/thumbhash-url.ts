import { thumbHashToDataURL } from 'thumbhash';

const known = new Map<string, string>();

/** A blurred preview as a data URL from a base64 thumbhash; none when the hash is not one. */
export const thumbhashUrl = (hash: string): string | undefined => {
  const found = known.get(hash);
  if (found) return found;
  try {
    const url = thumbHashToDataURL(Uint8Array.from(atob(hash), (char) => char.charCodeAt(0)));
    // Bounded, because a library of thousands scrolls through here.
    if (known.size > 2000) known.clear();
    known.set(hash, url);
    return url;
  } catch {
    return undefined;
  }
};
