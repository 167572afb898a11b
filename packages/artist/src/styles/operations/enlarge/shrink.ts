import { byteToLinear, linearToByte } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** Averages whole blocks of pixels, in linear light, until the longer side is under twice `side` pixels. */
export const shrink = (picture: Picture, side: number): Picture => {
  const factor = Math.floor(Math.max(picture.width, picture.height) / side);
  if (factor < 2) return picture;
  const width = Math.ceil(picture.width / factor);
  const height = Math.ceil(picture.height / factor);
  const small = blankPicture(width, height);
  for (let y = 0, to = 0; y < height; y++) {
    const endY = Math.min(picture.height, (y + 1) * factor);
    for (let x = 0; x < width; x++, to += 4) {
      const endX = Math.min(picture.width, (x + 1) * factor);
      let r = 0;
      let g = 0;
      let b = 0;
      let alpha = 0;
      for (let sy = y * factor; sy < endY; sy++) {
        for (let at = (sy * picture.width + x * factor) * 4; at < (sy * picture.width + endX) * 4; at += 4) {
          const weight = picture.pixels[at + 3]!;
          r += byteToLinear(picture.pixels[at]!) * weight;
          g += byteToLinear(picture.pixels[at + 1]!) * weight;
          b += byteToLinear(picture.pixels[at + 2]!) * weight;
          alpha += weight;
        }
      }
      if (alpha === 0) continue;
      small.pixels[to] = linearToByte(r / alpha);
      small.pixels[to + 1] = linearToByte(g / alpha);
      small.pixels[to + 2] = linearToByte(b / alpha);
      small.pixels[to + 3] = alpha / ((endY - y * factor) * (endX - x * factor));
    }
  }
  return small;
};
