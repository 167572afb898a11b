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

/** Puts one color in place of another everywhere. One step. */
export const replaceColor = (painting: Painting, from: Color, to: Color): void =>
  painting.edit((picture) => {
    putDown(painting, picture);
    const { words } = picture;
    for (let at = words.indexOf(from); at >= 0; at = words.indexOf(from, at + 1)) words[at] = to;
  });
