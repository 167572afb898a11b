import { smoothLine, tube } from '../shapes/curves.ts';
import { join, swell } from '../shapes/operations.ts';
import { ball, limb, poly } from '../shapes/primitives.ts';
import type { Point, Shape } from '../shapes/shape.ts';
import { type Camera, onScreen, type Vec } from './camera.ts';

const sine = (deg: number): number => Math.sin((deg * Math.PI) / 180);
const cosine = (deg: number): number => Math.cos((deg * Math.PI) / 180);

/** Half width on the screen of something `side` wide and `forward` deep (halves, too). */
export const facingWidth = (camera: Camera, side: number, forward: number): number =>
  Math.hypot(side * cosine(camera.yawDeg), forward * sine(camera.yawDeg));

const facingDepth = (camera: Camera, side: number, forward: number): number =>
  Math.hypot(side * sine(camera.yawDeg), forward * cosine(camera.yawDeg));

/** An ellipsoid with the half axes [side, up, forward]. */
export const solid = (camera: Camera, center: Vec, [side, up, forward]: Vec): Shape => {
  const [x, y] = onScreen(camera, center);
  const depth = facingDepth(camera, side, forward);
  return ball(
    x,
    y,
    facingWidth(camera, side, forward),
    Math.hypot(up * cosine(camera.pitchDeg), depth * sine(camera.pitchDeg)),
  );
};

/** A straight limb between two joints. */
export const bone = (camera: Camera, from: Vec, r0: number, to: Vec, r1 = r0): Shape =>
  limb(onScreen(camera, from), r0, onScreen(camera, to), r1);

/** A bent limb through joints. */
export const bent = (
  camera: Camera,
  joints: readonly Vec[],
  radius: number | ((t: number) => number),
): Shape =>
  tube(
    joints.map((j) => onScreen(camera, j)),
    radius,
  );

/** A level of a lathed body: height, and half its width and depth there. */
export type Ring = readonly [up: number, side: number, forward: number];

/** A body turned around an upright axis through (side, forward), from its levels, bottom to top or top to bottom. */
export const lathe = (
  camera: Camera,
  rings: readonly Ring[],
  axis: readonly [number, number] = [0, 0],
  round = 0,
  smooth = true,
): Shape => {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [up, side, forward] of rings) {
    const [x, y] = onScreen(camera, [axis[0], up, axis[1]]);
    const half = Math.max(0.2, facingWidth(camera, side, forward) - round);
    left.push([x - half, y]);
    right.push([x + half, y]);
  }
  const side = (points: Point[]): Point[] => (smooth ? smoothLine(points, 4) : points);
  const wall = poly([...side(left), ...side(right).reverse()]);
  const body = round ? swell(wall, round) : wall;
  if (camera.pitchDeg === 0) return body;
  const lids = [rings[0]!, rings[rings.length - 1]!].map(([up, s, f]) => {
    const [x, y] = onScreen(camera, [axis[0], up, axis[1]]);
    return ball(
      x,
      y,
      facingWidth(camera, s, f),
      Math.max(0.3, facingDepth(camera, s, f) * sine(camera.pitchDeg)),
    );
  });
  return join(body, ...lids);
};
