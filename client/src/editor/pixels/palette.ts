import { type Color, channelsOf } from './color.ts';
import type { Painting } from './document/painting.ts';
import type { PixelPicture } from './picture.ts';
import { putDown } from './select/moving.ts';

/** The colors that can be seen in a picture, most used first. */
export const colorsIn = ({ words }: Pick<PixelPicture, 'words'>): Color[] => {
  const counts = new Map<Color, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([color]) => channelsOf(color).alpha > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([color]) => color);
};

/**
 * Keeps colors where they first came, for as long as one works: a stroke must not move what is about to be pressed. What
 * is new follows; what has gone leaves, and comes back to its place.
 */
export const createPaletteOrder = () => {
  const places = new Map<Color, number>();
  return (colors: readonly Color[]): Color[] => {
    for (const color of colors) if (!places.has(color)) places.set(color, places.size);
    return colors.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
};

/** Puts one color in place of another everywhere. One step. */
export const replaceColor = (painting: Painting, from: Color, to: Color): void =>
  painting.edit((picture) => {
    putDown(painting, picture);
    const { words } = picture;
    for (let at = words.indexOf(from); at >= 0; at = words.indexOf(from, at + 1)) words[at] = to;
  });
