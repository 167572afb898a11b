import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/editor/pixels/box.ts';
import { brushPoints } from '../../src/editor/pixels/shapes/brush.ts';
import { squareEnd, straightEnd } from '../../src/editor/pixels/shapes/constrained.ts';
import { ellipsePoints } from '../../src/editor/pixels/shapes/ellipse.ts';
import { linePoints } from '../../src/editor/pixels/shapes/line.ts';
import { mirrored } from '../../src/editor/pixels/shapes/mirror.ts';
import { withoutCorners } from '../../src/editor/pixels/shapes/pixel-perfect.ts';
import { rectanglePoints } from '../../src/editor/pixels/shapes/rectangle.ts';

const anyPoint = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) });
const anyBox = fc.record({
  left: fc.integer({ min: -9, max: 9 }),
  top: fc.integer({ min: -9, max: 9 }),
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

const key = ({ x, y }: Point) => `${x},${y}`;
const keys = (points: readonly Point[]) => new Set(points.map(key));
const areNeighbors = (a: Point, b: Point) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) === 1;

describe('a line', () => {
  it('is the same pixels from either end, and the other way round when turned', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(linePoints(b, a)).toEqual(linePoints(a, b).reverse());
      }),
    );
  });

  it('goes from end to end without a gap, and is one pixel thin along its way', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const line = linePoints(a, b);
        expect(line[0]).toEqual(a);
        expect(line.at(-1)).toEqual(b);
        expect(line).toHaveLength(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) + 1);
        for (const [at, point] of line.slice(1).entries()) expect(areNeighbors(line[at]!, point)).toBe(true);
      }),
    );
  });
});

describe('an ellipse', () => {
  it('is the same on both sides of both axes, each pixel once, and fills its box', () => {
    fc.assert(
      fc.property(anyBox, fc.boolean(), (box, isFilled) => {
        const points = ellipsePoints(box, isFilled);
        const all = keys(points);
        expect(all.size).toBe(points.length);
        const right = 2 * box.left + box.width - 1;
        const low = 2 * box.top + box.height - 1;
        const isSame = ({ x, y }: Point) =>
          all.has(key({ x: right - x, y })) && all.has(key({ x, y: low - y }));
        expect(points.filter((point) => !isSame(point))).toEqual([]);
        expect(Math.min(...points.map(({ x }) => x))).toBe(box.left);
        expect(Math.min(...points.map(({ y }) => y))).toBe(box.top);
      }),
    );
  });

  it('has an outline that lies on the filled one and lets nothing out', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const filled = ellipsePoints(box, true);
        const all = keys(filled);
        const outline = keys(ellipsePoints(box, false));
        expect([...outline].filter((one) => !all.has(one))).toEqual([]);
        const isEnclosed = ({ x, y }: Point) =>
          [
            [0, 1],
            [1, 0],
            [0, -1],
            [-1, 0],
          ].every(([across = 0, down = 0]) => all.has(key({ x: x + across, y: y + down })));
        expect(filled.filter((point) => !outline.has(key(point)) && !isEnclosed(point))).toEqual([]);
      }),
    );
  });

  it('looks as one draws it by hand', () => {
    const rows = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => '.'));
    for (const { x, y } of ellipsePoints({ left: 0, top: 0, width: 7, height: 7 }, false)) rows[y]![x] = 'o';
    expect(rows.map((row) => row.join(''))).toEqual([
      '..ooo..',
      '.o...o.',
      'o.....o',
      'o.....o',
      'o.....o',
      '.o...o.',
      '..ooo..',
    ]);
  });
});

describe('a rectangle', () => {
  it('has as many pixels as it should, each once', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const { width, height } = box;
        const inner = Math.max(0, width - 2) * Math.max(0, height - 2);
        expect(keys(rectanglePoints(box, true)).size).toBe(width * height);
        expect(rectanglePoints(box, true)).toHaveLength(width * height);
        expect(rectanglePoints(box, false)).toHaveLength(width * height - inner);
      }),
    );
  });
});

describe('a pixel-perfect stroke', () => {
  const anyPath = fc
    .array(
      fc.constantFrom<Point>(
        { x: 1, y: 0 },
        { x: 0, y: 1 },
        { x: -1, y: 0 },
        { x: 0, y: -1 },
        { x: 1, y: 1 },
      ),
    )
    .map((steps) => {
      const path = [{ x: 0, y: 0 }];
      for (const { x, y } of steps) path.push({ x: path.at(-1)!.x + x, y: path.at(-1)!.y + y });
      return path;
    });

  it('has no doubled corner left, still holds together and keeps its ends', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const thin = withoutCorners(path);
        expect(thin[0]).toEqual(path[0]);
        expect(thin.at(-1)).toEqual(path.at(-1));
        for (let at = 1; at < thin.length; at++) expect(areNeighbors(thin[at - 1]!, thin[at]!)).toBe(true);
        for (let at = 2; at < thin.length; at++) {
          const [a, b, c] = thin.slice(at - 2, at + 1) as [Point, Point, Point];
          const turns = Math.abs(a.x - c.x) === 1 && Math.abs(a.y - c.y) === 1;
          expect(turns && (b.x === a.x || b.x === c.x) && (b.y === a.y || b.y === c.y)).toBe(false);
        }
      }),
    );
  });

  it('makes stairs a diagonal', () => {
    const stairs = [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    expect(withoutCorners(stairs).map(key)).toEqual(['0,0', '1,1', '2,2']);
  });
});

describe('mirroring', () => {
  it('gives each place the same others, whichever of them was meant', () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) });
    const mirror = fc.constantFrom('NONE', 'HORIZONTAL', 'VERTICAL', 'BOTH' as const);
    fc.assert(
      fc.property(size, mirror, fc.nat(8), fc.nat(8), (picture, way, column, row) => {
        const point = { x: column % picture.width, y: row % picture.height };
        const places = mirrored(point, picture, way);
        expect(places[0]).toEqual(point);
        expect(keys(places).size).toBe(places.length);
        for (const place of places) expect(keys(mirrored(place, picture, way))).toEqual(keys(places));
      }),
    );
  });
});

describe('what is held straight', () => {
  it('is level, upright or diagonal; or a square', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const end = straightEnd(from, to);
        const across = Math.abs(end.x - from.x);
        const down = Math.abs(end.y - from.y);
        expect(across === 0 || down === 0 || across === down).toBe(true);
        const corner = squareEnd(from, to);
        expect(Math.abs(corner.x - from.x)).toBe(Math.abs(corner.y - from.y));
      }),
    );
  });
});

describe('a brush', () => {
  it('is as large as it says, in both shapes', () => {
    for (let size = 1; size <= 16; size++)
      for (const shape of ['ROUND', 'SQUARE'] as const) {
        const xs = brushPoints(size, shape).map(({ x }) => x);
        expect(Math.max(...xs) - Math.min(...xs) + 1).toBe(size);
      }
    expect(brushPoints(3, 'SQUARE')).toHaveLength(9);
    expect(brushPoints(1, 'ROUND')).toEqual([{ x: 0, y: 0 }]);
  });
});
