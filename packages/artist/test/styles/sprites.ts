import { blankPicture, type Picture } from '@papeterie/pixels/picture';

type Painter = (x: number, y: number) => readonly [r: number, g: number, b: number, a: number];

export const paint = (width: number, height: number, painter: Painter): Picture => {
  const picture = blankPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) picture.pixels.set(painter(x, y), at);
  }
  return picture;
};

/** A red mushroom with white spots and two eyes on 24 × 24, drawn here so that the artist's changes do not reach these tests. */
export const mushroom: Picture = paint(24, 24, (x, y) => {
  const cap = (x - 11.5) ** 2 / 100 + (y - 10) ** 2 / 56;
  const stem = Math.abs(x - 11.5) <= 4 && y >= 10 && y <= 21;
  const dark = [48, 20, 36, 255] as const;
  if (y <= 12 && cap <= 1) {
    if (cap > 0.82) return dark;
    const spot = (x - 8) ** 2 + (y - 6) ** 2 < 4 || (x - 16) ** 2 + (y - 8) ** 2 < 4;
    if (spot) return [250, 240, 224, 255];
    return x + y < 18 ? [226, 66, 52, 255] : [160, 34, 48, 255];
  }
  if (!stem) return [0, 0, 0, 0];
  if (y === 21 || Math.abs(x - 11.5) > 3.4) return dark;
  if ((x === 10 || x === 13) && (y === 15 || y === 16)) return [20, 16, 28, 255];
  return x < 12 ? [244, 222, 190, 255] : [206, 172, 140, 255];
});

/** The same on a tall canvas: a quarter of the work for tests that need no full square. */
export const tallMushroom: Picture = paint(24, 96, (x, y) => {
  const at = ((y - 70) * 24 + x) * 4;
  return y < 70 || y >= 94
    ? [0, 0, 0, 0]
    : ([...mushroom.pixels.subarray(at, at + 4)] as [number, number, number, number]);
});

/** A picture, enlarged by a whole number. */
export const enlarged = (picture: Picture, by: number): Picture =>
  paint(picture.width * by, picture.height * by, (x, y) => {
    const at = (Math.floor(y / by) * picture.width + Math.floor(x / by)) * 4;
    return [picture.pixels[at], picture.pixels[at + 1], picture.pixels[at + 2], picture.pixels[at + 3]];
  });
