import { thumbHashToAverageRGBA } from 'thumbhash';

/** How light a picture is all in all, where it is far from the middle: what it lies on then differs from it. */
export type Tone = 'light' | 'dark' | undefined;

/**
 * Mean luminance, 0 to 1: paper is at 0.9, the ground of the dark themes at 0.2. A figure of slate or navy is at 0.3, and
 * would be lost there; what is brighter is told from it at least by its color.
 */
const lightFrom = 0.74;
const darkUpTo = 0.32;

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
