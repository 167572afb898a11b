import { labDistance, rgbToLab } from './oklab.ts';
import { blankPicture, type Picture } from './picture.ts';

/** About three times what is just noticeable: enough for JPEG noise, too little to eat into most outlines. */
const tolerance = 0.06;

/**
 * Makes transparent what is connected to the border and has the color that most of the border has.
 * A picture whose border is mostly transparent already comes back as it is.
 */
export const removeFlatBackground = (picture: Picture): Picture => {
  const { width, height, pixels } = picture;
  const border = borderOf(width, height);
  const opaque = border.filter((at) => pixels[at * 4 + 3]! > 10);
  if (opaque.length * 2 < border.length) return picture;

  const background = mostCommon(
    opaque.map((at) => (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!),
  );
  const backgroundLab = rgbToLab(background >> 16, (background >> 8) & 255, background & 255);
  const isBackground = (at: number): boolean =>
    pixels[at * 4 + 3]! <= 10 ||
    labDistance(rgbToLab(pixels[at * 4]!, pixels[at * 4 + 1]!, pixels[at * 4 + 2]!), backgroundLab) <
      tolerance;

  const result = blankPicture(width, height);
  result.pixels.set(pixels);
  const seen = new Uint8Array(width * height);
  const open: number[] = [];
  const visit = (at: number) => {
    if (seen[at]) return;
    seen[at] = 1;
    if (isBackground(at)) open.push(at);
  };
  border.forEach(visit);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    result.pixels.fill(0, at * 4, at * 4 + 4);
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  return result;
};

const borderOf = (width: number, height: number): number[] => {
  const cells = new Set<number>();
  for (let x = 0; x < width; x++) cells.add(x).add((height - 1) * width + x);
  for (let y = 0; y < height; y++) cells.add(y * width).add(y * width + width - 1);
  return [...cells];
};

const mostCommon = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};
