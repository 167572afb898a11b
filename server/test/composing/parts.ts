import { type CutPart, takeApart } from '@papeterie/artist/taking-apart/take-apart';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';

/** All parts of a picture, which stays as it is. */
export const partsOf = async (
  picture: Picture,
  prompt?: string,
): Promise<{ parts: CutPart[]; note: string; stages: string[] }> => {
  const parts: CutPart[] = [];
  const stages: string[] = [];
  const note = await takeApart(
    { picture, prompt },
    (_, stage) => stages.push(stage),
    async (part) => {
      parts.push(part);
    },
  );
  return { parts, note, stages };
};

/** Parts laid upon each other, as a canvas does it. */
export const together = (parts: readonly CutPart[], width: number, height: number): Picture => {
  const whole = blankPicture(width, height);
  for (const { picture, left, top } of parts) {
    for (let at = 0; at < picture.pixels.length; at += 4) {
      const x = left + ((at / 4) % picture.width);
      const y = top + Math.floor(at / 4 / picture.width);
      const to = (y * width + x) * 4;
      const alpha = picture.pixels[at + 3]! / 255;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const under = whole.pixels[to + channel]!;
        whole.pixels[to + channel] = under + (picture.pixels[at + channel]! - under) * alpha;
      }
      whole.pixels[to + 3] = Math.max(whole.pixels[to + 3]!, picture.pixels[at + 3]!);
    }
  }
  return whole;
};

/** Where a part is opaque, more than not. */
export const maskOf = ({ picture, left, top }: CutPart, width: number, height: number): Uint8Array => {
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < picture.pixels.length / 4; at++) {
    if (picture.pixels[at * 4 + 3]! <= 127) continue;
    mask[(top + Math.floor(at / picture.width)) * width + left + (at % picture.width)] = 1;
  }
  return mask;
};

/** Intersection over union. */
export const overlap = (one: Uint8Array, other: Uint8Array): number => {
  let both = 0;
  let either = 0;
  for (let at = 0; at < one.length; at++) {
    both += one[at]! & other[at]!;
    either += one[at]! | other[at]!;
  }
  return either === 0 ? 0 : both / either;
};

/** The largest and the mean difference of a channel, 0..255. */
export const differenceOf = (one: Picture, other: Picture): { most: number; mean: number } => {
  let most = 0;
  let sum = 0;
  for (let at = 0; at < one.pixels.length; at++) {
    const difference = Math.abs(one.pixels[at]! - other.pixels[at]!);
    most = Math.max(most, difference);
    sum += difference;
  }
  return { most, mean: sum / one.pixels.length };
};
