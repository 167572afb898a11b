/** [a, b, c, d, e, f] takes (x, y) to (ax + cy + e, bx + dy + f), as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const product = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

export const inverse = ([a, b, c, d, e, f]: Matrix): Matrix | undefined => {
  const size = a * d - b * c;
  if (Math.abs(size) < 1e-9) return undefined;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
};

export const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const turned = (deg: number): Matrix => {
  const [c, s] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
  return [c, s, -s, c, 0, 0];
};

const functions: Record<string, (...numbers: number[]) => Matrix> = {
  matrix: (a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) => [a, b, c, d, e, f],
  translate: (x = 0, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x = 1, y = x) => [x, 0, 0, y, 0, 0],
  rotate: (deg = 0, x = 0, y = 0) => product(product([1, 0, 0, 1, x, y], turned(deg)), [1, 0, 0, 1, -x, -y]),
};

/** What a `transform` attribute says. */
export const readTransform = (text: string | undefined): Matrix => {
  let matrix = identity;
  for (const [, name, list] of (text ?? '').matchAll(/([a-zA-Z]+)\(([^)]*)\)/g)) {
    const read = functions[name!];
    if (!read) throw new Error(`a transform that nobody reads: ${name}`);
    matrix = product(matrix, read(...(list!.match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number)));
  }
  return matrix;
};
