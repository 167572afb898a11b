import { type Color, channelsOf, colorOf, transparent } from '../color.ts';
import type { Painting } from '../document/painting.ts';
import { createPicture, type PixelPicture } from '../picture.ts';

/** What is marked in a mask that is being painted; everything else is transparent. */
export const markedColor: Color = colorOf({ red: 255, green: 255, blue: 255, alpha: 255 });

const black = colorOf({ red: 0, green: 0, blue: 0, alpha: 255 });

const isMarked = (word: Color) => channelsOf(word).alpha > 0;

export const countMarked = ({ words }: PixelPicture): number => {
  let count = 0;
  for (const word of words) if (isMarked(word)) count++;
  return count;
};

/** Marks what was not marked, and the other way round. One step. */
export const invertMask = (painting: Painting): void =>
  painting.edit(({ words }) => {
    for (let at = 0; at < words.length; at++) words[at] = isMarked(words[at]!) ? transparent : markedColor;
  });

/** The mask as it is sent: white where it is marked, black elsewhere. */
export const maskPicture = ({ width, height, words }: PixelPicture): PixelPicture => {
  const mask = createPicture(width, height);
  for (let at = 0; at < words.length; at++) mask.words[at] = isMarked(words[at]!) ? markedColor : black;
  return mask;
};
