import { blankPicture, type Picture } from '../../picture.ts';
import { solve, termCount, termsInto } from './polynomial.ts';

/** A soft color over the whole picture: a polynomial in x and y (each -1..1) for each of r, g and b (bytes). */
export type Surface = { readonly degree: number; readonly coefficients: Float64Array };

/** Least squares through the pixels with the given indexes. */
export const fitSurface = (
  { width, height, pixels }: Picture,
  indexes: Int32Array,
  degree: number,
): Surface => {
  const n = termCount(degree);
  const row = n + 3;
  const matrix = new Float64Array(n * row);
  const terms = new Float64Array(n);
  for (const at of indexes) {
    termsInto(terms, ...placeOf(at, width, height), degree);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) matrix[i * row + j]! += terms[i]! * terms[j]!;
      for (let c = 0; c < 3; c++) matrix[i * row + n + c]! += terms[i]! * pixels[at * 4 + c]!;
    }
  }
  solve(matrix, n, 3);
  const coefficients = new Float64Array(n * 3);
  for (let i = 0; i < n; i++) for (let c = 0; c < 3; c++) coefficients[i * 3 + c] = matrix[i * row + n + c]!;
  return { degree, coefficients };
};

/** How far the picture is from the surface at a pixel: the largest difference of a channel, in bytes. */
export const residualOf = (
  { width, height, pixels }: Picture,
  surface: Surface,
): ((at: number) => number) => {
  const terms = new Float64Array(termCount(surface.degree));
  const color = new Float64Array(3);
  return (at) => {
    termsInto(terms, ...placeOf(at, width, height), surface.degree);
    colorInto(color, terms, surface);
    let largest = 0;
    for (let c = 0; c < 3; c++) largest = Math.max(largest, Math.abs(pixels[at * 4 + c]! - color[c]!));
    return largest;
  };
};

export const paintSurface = (width: number, height: number, surface: Surface): Picture => {
  const picture = blankPicture(width, height);
  const terms = new Float64Array(termCount(surface.degree));
  const color = new Float64Array(3);
  for (let at = 0; at < width * height; at++) {
    termsInto(terms, ...placeOf(at, width, height), surface.degree);
    colorInto(color, terms, surface);
    for (let c = 0; c < 3; c++) picture.pixels[at * 4 + c] = color[c]!;
    picture.pixels[at * 4 + 3] = 255;
  }
  return picture;
};

const placeOf = (at: number, width: number, height: number): [x: number, y: number] => [
  ((at % width) * 2) / Math.max(1, width - 1) - 1,
  (Math.floor(at / width) * 2) / Math.max(1, height - 1) - 1,
];

const colorInto = (color: Float64Array, terms: Float64Array, { coefficients }: Surface): void => {
  color.fill(0);
  for (let i = 0; i < terms.length; i++)
    for (let c = 0; c < 3; c++) color[c]! += terms[i]! * coefficients[i * 3 + c]!;
};
