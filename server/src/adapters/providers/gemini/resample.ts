import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** For each target pixel the source pixels it covers, and how much of each. */
const coverage = (from: number, to: number): { at: number; share: number }[][] =>
  Array.from({ length: to }, (_, target) => {
    const start = (target * from) / to;
    const end = ((target + 1) * from) / to;
    const covered = [];
    for (let at = Math.floor(start); at < Math.min(from, Math.ceil(end)); at++) {
      const share = (Math.min(end, at + 1) - Math.max(start, at)) / (end - start);
      if (share > 0) covered.push({ at, share });
    }
    return covered;
  });

/** A picture in another size: each pixel is the mean of what it covers, weighted by opacity so that edges get no halo. */
export const resample = (picture: Picture, width: number, height: number): Picture => {
  const result = blankPicture(width, height);
  const columns = coverage(picture.width, width);
  const rows = coverage(picture.height, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let opacity = 0;
      for (const row of rows[y]!) {
        for (const column of columns[x]!) {
          const from = (row.at * picture.width + column.at) * 4;
          const weight = row.share * column.share * picture.pixels[from + 3]!;
          red += picture.pixels[from]! * weight;
          green += picture.pixels[from + 1]! * weight;
          blue += picture.pixels[from + 2]! * weight;
          opacity += weight;
        }
      }
      if (opacity > 0) {
        result.pixels.set([red / opacity, green / opacity, blue / opacity, opacity], (y * width + x) * 4);
      }
    }
  }
  return result;
};

/** All of a picture within `width` × `height`, in its own proportions, in the middle of nothing. */
export const fitWithin = (picture: Picture, width: number, height: number): Picture => {
  const scale = Math.min(width / picture.width, height / picture.height);
  const fitted = resample(
    picture,
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const result = blankPicture(width, height);
  const left = Math.floor((width - fitted.width) / 2);
  const top = Math.floor((height - fitted.height) / 2);
  for (let y = 0; y < fitted.height; y++) {
    const row = fitted.pixels.subarray(y * fitted.width * 4, (y + 1) * fitted.width * 4);
    result.pixels.set(row, ((top + y) * width + left) * 4);
  }
  return result;
};
