import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** Where shapes are told apart: large enough for all that matters, small enough for any upload. */
const longestSide = 1_024;

/** A picture of at most 1,024 px a side: the very same one, or each pixel the mean of those it stands for. */
export const reduce = (picture: Picture): Picture => {
  const longest = Math.max(picture.width, picture.height);
  if (longest <= longestSide) return picture;
  const width = Math.max(1, Math.round((picture.width * longestSide) / longest));
  const height = Math.max(1, Math.round((picture.height * longestSide) / longest));
  const small = blankPicture(width, height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * picture.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * picture.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * picture.width) / width));
      small.pixels.set(meanOf(picture, left, top, right, bottom), (y * width + x) * 4);
    }
  }
  return small;
};

const meanOf = ({ width, pixels }: Picture, left: number, top: number, right: number, bottom: number) => {
  let red = 0;
  let green = 0;
  let blue = 0;
  let opacity = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      const alpha = pixels[at + 3]!;
      red += pixels[at]! * alpha;
      green += pixels[at + 1]! * alpha;
      blue += pixels[at + 2]! * alpha;
      opacity += alpha;
    }
  }
  if (opacity === 0) return [0, 0, 0, 0];
  return [red / opacity, green / opacity, blue / opacity, opacity / ((bottom - top) * (right - left))];
};
