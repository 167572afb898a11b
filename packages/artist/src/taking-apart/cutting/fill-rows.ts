import type { Picture } from '@papeterie/pixels/picture';

/** Pixels: a row of which less is known tells too little of itself. */
const enough = 8;

/** Pixels away from the edge of what is known: what is right at it may show something of its neighbor. */
const depth = 2;

/**
 * Paints what is hidden from what is known beside it in the same row, so that horizontal structure goes on; the picture's
 * left and right ends are neighbors, so that it can be repeated. Rows of which nothing is known are as the nearest row
 * that is.
 * @param isKnown by pixel
 * @param isHidden by pixel: what to paint
 */
export const fillRows = (
  { width, height, pixels }: Picture,
  isKnown: (at: number) => boolean,
  isHidden: (at: number) => boolean,
): void => {
  const empty: number[] = [];
  let last = -1;
  for (let y = 0; y < height; y++) {
    const start = y * width;
    let first = -1;
    let known = 0;
    for (let x = width - 1; x >= 0; x--) {
      if (!isKnown(start + x)) continue;
      first = x;
      known++;
    }
    if (known < Math.min(width, enough)) {
      if (last === -1) empty.push(y);
      else copyHidden(pixels, width, last, y, isHidden);
      continue;
    }
    fillRow(pixels, start, width, first, isKnown, isHidden);
    last = y;
    for (const above of empty.splice(0)) copyHidden(pixels, width, y, above, isHidden);
  }
};

/** Around the row once, from a known pixel on. */
const fillRow = (
  pixels: Uint8ClampedArray,
  start: number,
  width: number,
  first: number,
  isKnown: (at: number) => boolean,
  isHidden: (at: number) => boolean,
): void => {
  const deeper = (x: number, way: 1 | -1): number => {
    let at = x;
    for (let step = 1; step <= depth && isKnown(start + ((x + way * step + width) % width)); step++) {
      at = (x + way * step + width) % width;
    }
    return start + at;
  };
  let from = first;
  for (let step = 1; step <= width; step++) {
    const x = (first + step) % width;
    if (!isKnown(start + x)) continue;
    const gap = (x - from + width) % width || width;
    if (gap > 1) {
      const [one, other] = [deeper(from, -1), deeper(x, 1)];
      for (let inside = 1; inside < gap; inside++) {
        const at = start + ((from + inside) % width);
        if (isHidden(at)) mix(pixels, at, one, other, inside / gap);
      }
    }
    from = x;
  }
};

const mix = (pixels: Uint8ClampedArray, at: number, one: number, other: number, share: number): void => {
  for (let channel = 0; channel < 4; channel++) {
    const from = pixels[one * 4 + channel]!;
    pixels[at * 4 + channel] = from + (pixels[other * 4 + channel]! - from) * share;
  }
};

const copyHidden = (
  pixels: Uint8ClampedArray,
  width: number,
  from: number,
  to: number,
  isHidden: (at: number) => boolean,
): void => {
  for (let x = 0; x < width; x++) {
    const at = to * width + x;
    if (isHidden(at)) pixels.copyWithin(at * 4, (from * width + x) * 4, (from * width + x + 1) * 4);
  }
};
