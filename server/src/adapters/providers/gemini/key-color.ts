import { labDistance, type Rgb, rgbToHex, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';

/** A flat color that stands for "nothing here", because the models have no transparency. */
export type KeyColor = Rgb;

/** Makes transparent what has the key color. */
export type RemoveKey = (picture: Picture, key: KeyColor) => Picture | Promise<Picture>;

const magenta: KeyColor = { r: 255, g: 0, b: 255 };
const green: KeyColor = { r: 0, g: 255, b: 0 };
const blue: KeyColor = { r: 0, g: 0, b: 255 };
const candidates = [magenta, green, blue] as const;

export const hexOf = (key: KeyColor): string => rgbToHex(key);

/** For a picture yet to be drawn: one that its words do not ask for. */
export const keyColorForWords = (words: string): KeyColor =>
  /pink|magenta|purple|violet|fuchsia|rose|lilac/i.test(words) ? green : magenta;

/** For a picture that is there: the one farthest from all of its colors. */
export const keyColorForPicture = ({ pixels }: Picture): KeyColor => {
  const seen = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    // 32 levels a channel tell near from far.
    if (pixels[at + 3]! > 0)
      seen.add(((pixels[at]! >> 3) << 10) | ((pixels[at + 1]! >> 3) << 5) | (pixels[at + 2]! >> 3));
  }
  const colors = [...seen].map((cell) =>
    rgbToLab((cell >> 10) << 3, ((cell >> 5) & 31) << 3, (cell & 31) << 3),
  );
  const room = ({ r, g, b }: KeyColor) => {
    const key = rgbToLab(r, g, b);
    return colors.reduce(
      (least, color) => Math.min(least, labDistance(color, key)),
      Number.POSITIVE_INFINITY,
    );
  };
  return candidates.reduce((best, key) => (room(key) > room(best) ? key : best));
};
