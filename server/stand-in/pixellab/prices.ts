import type { Path } from './bodies.ts';

type Size = { width: number; height: number };

const drawn = (steps: readonly (readonly [number, number])[], { width, height }: Size): number =>
  (steps.find(([side]) => width * height <= side * side) ?? steps.at(-1)!)[1];

const bitforge = [
  [64, 0.00716],
  [128, 0.00797],
  [200, 0.01122],
] as const;

/** What a call costs here, US dollars: the vendor's list of 2026, with steps between its sizes. */
export const usdOf = (path: Path, size: Size, noBackground: boolean): number => {
  switch (path) {
    case '/generate-image-pixflux':
      return noBackground && size.width * size.height <= 64 * 64
        ? 0.0084
        : drawn(
            [
              [128, 0.00793],
              [320, 0.0101],
              [400, 0.0132],
            ],
            size,
          );
    case '/generate-image-bitforge':
    case '/inpaint':
      return drawn(bitforge, size);
    case '/rotate':
      return 0.01057;
    case '/animate-with-text':
      return 0.01565;
    case '/animate-with-skeleton':
      return 0.01433;
    case '/estimate-skeleton':
      return 0.00513;
  }
};
