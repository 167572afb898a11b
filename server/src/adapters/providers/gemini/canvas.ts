import type { Rgb } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** A part of a picture, px, from the top left. */
export type Region = { x: number; y: number; width: number; height: number };

/** A canvas of one color with a picture on it, each of its pixels `scale` × `scale` large; see-through parts show the color. */
export const onCanvas = (
  picture: Picture,
  { width, height, scale, color }: { width: number; height: number; scale: number; color: Rgb },
): { canvas: Picture; region: Region } => {
  const region = {
    x: Math.floor((width - picture.width * scale) / 2),
    y: Math.floor((height - picture.height * scale) / 2),
    width: picture.width * scale,
    height: picture.height * scale,
  };
  const canvas = blankPicture(width, height);
  const words = new Uint32Array(canvas.pixels.buffer);
  words.fill(new Uint32Array(Uint8Array.of(color.r, color.g, color.b, 255).buffer)[0]!);
  for (let y = 0; y < region.height; y++) {
    for (let x = 0; x < region.width; x++) {
      const from = (Math.floor(y / scale) * picture.width + Math.floor(x / scale)) * 4;
      const to = ((y + region.y) * width + x + region.x) * 4;
      const alpha = picture.pixels[from + 3]! / 255;
      for (let channel = 0; channel < 3; channel++) {
        const under = canvas.pixels[to + channel]!;
        canvas.pixels[to + channel] = under + (picture.pixels[from + channel]! - under) * alpha;
      }
    }
  }
  return { canvas, region };
};

export const crop = (picture: Picture, { x, y, width, height }: Region): Picture => {
  const part = blankPicture(width, height);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4;
    part.pixels.set(picture.pixels.subarray(from, from + width * 4), row * width * 4);
  }
  return part;
};

/** The largest part from the middle with the proportions of `width` × `height`. */
export const middleOf = (picture: Picture, width: number, height: number): Picture => {
  const scale = Math.min(picture.width / width, picture.height / height);
  const part = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const x = Math.floor((picture.width - part.width) / 2);
  const y = Math.floor((picture.height - part.height) / 2);
  return crop(picture, { x, y, ...part });
};
