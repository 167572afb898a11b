import { smoothLine } from './curves.ts';
import { cut } from './operations.ts';
import { ball, poly } from './primitives.ts';
import type { Point, Shape } from './shape.ts';

/** A star with `points` rays, the first one up. */
export const star = (
  cx: number,
  cy: number,
  outer: number,
  inner: number,
  points = 5,
  round = 0,
  turnDeg = 0,
): Shape => {
  const corners: Point[] = [];
  for (let i = 0; i < points * 2; i++) {
    const angle = (i / points) * Math.PI - Math.PI / 2 + (turnDeg * Math.PI) / 180;
    const r = i % 2 ? inner : outer;
    corners.push([cx + r * Math.cos(angle), cy + r * Math.sin(angle)]);
  }
  return poly(corners, round);
};

/** A closed smooth outline through the points. */
export const pebble = (points: readonly Point[], round = 0): Shape =>
  poly(smoothLine(points, 5, true), round);

export const heart = (cx: number, cy: number, r: number): Shape =>
  pebble(
    (
      [
        [0, -0.5],
        [0.45, -0.92],
        [0.95, -0.62],
        [0.92, -0.05],
        [0.5, 0.48],
        [0, 0.95],
        [-0.5, 0.48],
        [-0.92, -0.05],
        [-0.95, -0.62],
        [-0.45, -0.92],
      ] as const
    ).map(([x, y]): Point => [cx + x * r, cy + y * r]),
  );

/** A moon, its horns to the right. */
export const crescent = (cx: number, cy: number, r: number, bite = 0.45): Shape =>
  cut(ball(cx, cy, r), ball(cx + r * bite * 1.25, cy - r * bite * 0.35, r * 0.86));

/** A pointed leaf (or flame, or drop) from its root to its tip, `half` wide, fullest at `belly` of the way. */
export const leaf = (root: Point, tip: Point, half: number, belly = 0.45): Shape => {
  const dx = tip[0] - root[0];
  const dy = tip[1] - root[1];
  const length = Math.hypot(dx, dy) || 1;
  const nx = (-dy / length) * half;
  const ny = (dx / length) * half;
  const on = (t: number, side: number): Point => [root[0] + dx * t + nx * side, root[1] + dy * t + ny * side];
  const edge = (side: number): Point[] => [
    on(belly * 0.35, side * 0.72),
    on(belly, side),
    on((1 + belly) / 2, side * 0.6),
  ];
  return poly([
    root,
    ...smoothLine([root, ...edge(1), tip], 3).slice(1),
    ...smoothLine([tip, ...edge(-1).reverse(), root], 3).slice(1, -1),
  ]);
};

/** A gear wheel without its hole. */
export const cog = (cx: number, cy: number, r: number, teeth: number, depth = 0.22): Shape => {
  const corners: Point[] = [];
  for (let i = 0; i < teeth; i++) {
    for (const [at, reach] of [
      [-0.3, 1 - depth],
      [-0.2, 1],
      [0.2, 1],
      [0.3, 1 - depth],
    ] as const) {
      const angle = ((i + at) / teeth) * Math.PI * 2;
      corners.push([cx + r * reach * Math.cos(angle), cy + r * reach * Math.sin(angle)]);
    }
  }
  return poly(corners);
};

/** A boulder: a circle whose radius the given numbers (about -1..1) push in and out. */
export const boulder = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  bumps: readonly number[],
  sharp = false,
): Shape => {
  const corners = bumps.map((bump, i): Point => {
    const angle = (i / bumps.length) * Math.PI * 2;
    return [cx + rx * (1 + bump) * Math.cos(angle), cy + ry * (1 + bump) * Math.sin(angle)];
  });
  return sharp ? poly(corners) : pebble(corners);
};
