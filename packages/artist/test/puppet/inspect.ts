import type { Picture } from '@papeterie/pixels/picture';

/** One word a pixel, 0 where nothing is seen. */
const wordsOf = ({ pixels }: Picture): Uint32Array => {
  const words = new Uint32Array(pixels.slice().buffer);
  for (let at = 0; at < words.length; at++) if (pixels[at * 4 + 3] === 0) words[at] = 0;
  return words;
};

export const white = 0xffffffff;

export const colorsOf = (picture: Picture): Set<number> => {
  const colors = new Set(wordsOf(picture));
  colors.delete(0);
  return colors;
};

/** Pixels of `one` that are others than in `other`. */
export const countDifferent = (one: Picture, other: Picture): number => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  let count = 0;
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) count++;
  return count;
};

export const isSame = (one: Picture, other: Picture): boolean => countDifferent(one, other) === 0;

/** Seen pixels, those of them on the edge of the picture, and transparent ones with something all around. */
export const countsOf = (picture: Picture) => {
  const { width, height } = picture;
  const words = wordsOf(picture);
  const open = Uint8Array.from(words, (word) => (word === 0 ? 1 : 0));
  const stack: number[] = [];
  let onEdge = 0;
  const visit = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height || !open[y * width + x]) return;
    open[y * width + x] = 0;
    stack.push(y * width + x);
  };
  for (let at = 0; at < words.length; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x > 0 && y > 0 && x < width - 1 && y < height - 1) continue;
    if (words[at]) onEdge++;
    visit(x, y);
  }
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    visit(x - 1, y);
    visit(x + 1, y);
    visit(x, y - 1);
    visit(x, y + 1);
  }
  const seen = words.reduce((count, word) => count + (word ? 1 : 0), 0);
  return { seen, onEdge, enclosed: open.reduce((count, one) => count + one, 0) };
};

/** The columns of what is seen in rows `from` up to `to`, parts of the height: first, last, middle. */
export const columnsOf = (picture: Picture, from: number, to: number) => {
  const words = wordsOf(picture);
  let [left, right, sum, count] = [picture.width, -1, 0, 0];
  for (let y = Math.floor(picture.height * from); y < Math.floor(picture.height * to); y++) {
    for (let x = 0; x < picture.width; x++) {
      if (!words[y * picture.width + x]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      sum += x;
      count++;
    }
  }
  return { left, right, middle: sum / count };
};

/** The last row in which anything is seen. */
export const groundOf = (picture: Picture): number => {
  const words = wordsOf(picture);
  for (let at = words.length - 1; at >= 0; at--) if (words[at]) return Math.floor(at / picture.width);
  return -1;
};
