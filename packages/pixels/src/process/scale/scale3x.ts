import { blankPicture, type Picture } from '../../picture.ts';

const words = ({ pixels, width, height }: Picture): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);

/** Three times the size along the edges of pixel art, without new colors: Scale3x (https://www.scale2x.it/algorithm). */
export const scale3x = (picture: Picture): Picture => {
  const { width, height } = picture;
  const large = blankPicture(width * 3, height * 3);
  const [source, target] = [words(picture), words(large)];
  for (let y = 0; y < height; y++) {
    const rows = [Math.max(0, y - 1), y, Math.min(height - 1, y + 1)].map((row) => row * width);
    for (let x = 0; x < width; x++) {
      const columns = [Math.max(0, x - 1), x, Math.min(width - 1, x + 1)];
      const [a, b, c, d, e, f, g, h, i] = rows.flatMap((row) =>
        columns.map((column) => source[row + column]!),
      );
      const isEdge = b !== h && d !== f;
      const nine = isEdge
        ? [
            d === b ? d : e,
            (d === b && e !== c) || (b === f && e !== a) ? b : e,
            b === f ? f : e,
            (d === b && e !== g) || (d === h && e !== a) ? d : e,
            e,
            (b === f && e !== i) || (h === f && e !== c) ? f : e,
            d === h ? d : e,
            (d === h && e !== i) || (h === f && e !== g) ? h : e,
            h === f ? f : e,
          ]
        : null;
      for (let part = 0; part < 9; part++) {
        const at = (y * 3 + Math.floor(part / 3)) * width * 3 + x * 3 + (part % 3);
        target[at] = (nine ? nine[part] : e)!;
      }
    }
  }
  return large;
};
