import type { Outline } from '@papeterie/artist/pictures/vector-picture';
import svgpath from 'svgpath';
import { applied, type Matrix } from './matrix.ts';
import type { SvgElement } from './svg-elements.ts';

/** How far, in picture units, a short line may lie beside the curve that it stands for. */
const tolerance = 1.1;

type Point = readonly [number, number];

/** How many lines stand for a curve whose legs turn by so much. */
const linesFor = (p0: Point, p1: Point, p2: Point, p3: Point): number => {
  const bend = Math.max(
    Math.hypot(p0[0] - 2 * p1[0] + p2[0], p0[1] - 2 * p1[1] + p2[1]),
    Math.hypot(p1[0] - 2 * p2[0] + p3[0], p1[1] - 2 * p2[1] + p3[1]),
  );
  return Math.min(24, Math.max(1, Math.ceil(Math.sqrt((bend * 0.75) / tolerance))));
};

const ellipsePath = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`;

const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

/** Any shape as a path. */
const pathOf = ({ name, attributes }: SvgElement): string | undefined => {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return attributes.d;
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return rectPath(number('x'), number('y'), number('width'), number('height'));
    default:
      return undefined;
  }
};

/** The outlines of a shape in picture units, rounded, points that say nothing left out. */
export const outlinesOf = (element: SvgElement, matrix: Matrix): Outline[] => {
  const path = pathOf(element);
  if (!path) return [];
  const outlines: { points: number[]; closed: boolean }[] = [];
  let here: Point = [0, 0];
  const add = ([x, y]: Point): void => {
    const { points } = outlines.at(-1)!;
    const [px, py] = [Math.round(x), Math.round(y)];
    if (points.at(-2) !== px || points.at(-1) !== py) points.push(px, py);
    here = [x, y];
  };
  const curve = (p1: Point, p2: Point, p3: Point): void => {
    const p0 = here;
    const lines = linesFor(p0, p1, p2, p3);
    for (let i = 1; i <= lines; i++) {
      const t = i / lines;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      add([a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]]);
    }
  };
  svgpath(path)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, atX, atY) => {
      const [command, ...numbers] = segment as [string, ...number[]];
      const point = (i: number): Point => applied(matrix, numbers[i]!, numbers[i + 1]!);
      if (command === 'M') {
        outlines.push({ points: [], closed: false });
        add(point(0));
      } else if (command === 'L') add(point(0));
      else if (command === 'H') add(applied(matrix, numbers[0]!, atY));
      else if (command === 'V') add(applied(matrix, atX, numbers[0]!));
      else if (command === 'C') curve(point(0), point(2), point(4));
      else if (command === 'Q') {
        const [p1, p2] = [point(0), point(2)];
        const towards = (from: Point): Point => [
          from[0] + ((p1[0] - from[0]) * 2) / 3,
          from[1] + ((p1[1] - from[1]) * 2) / 3,
        ];
        curve(towards(here), towards(p2), p2);
      } else if (command === 'Z' || command === 'z') {
        const last = outlines.at(-1);
        if (last) last.closed = true;
      }
    });
  return outlines.filter(({ points }) => points.length >= 4);
};
