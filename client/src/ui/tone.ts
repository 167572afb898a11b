import { thumbHashToAverageRGBA } from 'thumbhash';

/** How light a picture is all in all, where it is far from the middle: what it lies on then differs from it. */
export type Tone = 'light' | 'dark' | undefined;

/**
 * Mean luminance, 0 to 1. Paper is at 0.9, and at 0.4 below what is light; the dark themes' ground is at 0.2, and at 0.6
 * to 0.7 below what is dark: what lies nearer to the usual ground than to the other gets the other.
 */
const lightFrom = 0.74;
const darkUpTo = 0.4;

/** Known with the picture's address, before the picture itself: what it lies on never changes under it. */
export const toneOf = (thumbhash: string | undefined): Tone => {
  if (!thumbhash) return undefined;
  try {
    // Weighted by what can be seen: what is around a figure does not count.
    const { r, g, b } = thumbHashToAverageRGBA(
      Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0)),
    );
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    if (luminance >= lightFrom) return 'light';
    return luminance <= darkUpTo ? 'dark' : undefined;
  } catch {
    return undefined;
  }
};
