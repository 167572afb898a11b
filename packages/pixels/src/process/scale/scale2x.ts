import { blankPicture, type Picture } from '../../picture.ts';

const words = ({ pixels, width, height }: Picture): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);

/**
 * Twice the size along the edges of pixel art, without new colors: Andrea Mazzoleni's Scale2x
 * (https://www.scale2x.it/algorithm). Beyond the border the border goes on.
 */
export const scale2x = (picture: Picture): Picture => {
  const { width, height } = picture;
  const large = blankPicture(width * 2, height * 2);
  const [source, target] = [words(picture), words(large)];
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - 1) * width;
    const below = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const e = source[y * width + x]!;
      const b = source[above + x]!;
      const h = source[below + x]!;
      const d = source[y * width + Math.max(0, x - 1)]!;
      const f = source[y * width + Math.min(width - 1, x + 1)]!;
      const at = y * 4 * width + x * 2;
      const isEdge = b !== h && d !== f;
      target[at] = isEdge && d === b ? d : e;
      target[at + 1] = isEdge && b === f ? f : e;
      target[at + 2 * width] = isEdge && d === h ? d : e;
      target[at + 2 * width + 1] = isEdge && h === f ? f : e;
    }
  }
  return large;
};
