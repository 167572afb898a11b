import type { Direction, View } from '../drawing-options.ts';
import type { Point } from '../shapes/shape.ts';

/** A place in a body's own space, in units: to its left (right on the screen when it faces us), up, forward. */
export type Vec = readonly [side: number, up: number, forward: number];

/** Where a body is looked at from. Bodies that face west are turned as if east and then mirrored. */
export type Camera = {
  /** 0 faces us, 90 faces right, 180 faces away. */
  readonly yawDeg: number;
  /** How far we look down on it: 0 from the side. */
  readonly pitchDeg: number;
  readonly mirrored: boolean;
  /** To the screen: x right, y down, and how near it is (bigger is nearer). */
  project(v: Vec): { x: number; y: number; near: number };
};

const yaws: Record<Direction, readonly [yawDeg: number, mirrored: boolean]> = {
  SOUTH: [0, false],
  SOUTH_EAST: [38, false],
  EAST: [90, false],
  NORTH_EAST: [140, false],
  NORTH: [180, false],
  NORTH_WEST: [140, true],
  WEST: [90, true],
  SOUTH_WEST: [38, true],
};

const pitches: Record<View, number> = { SIDE: 0, LOW_TOP_DOWN: 14, HIGH_TOP_DOWN: 30 };

const createCamera = (yawDeg: number, pitchDeg: number, mirrored = false): Camera => {
  const cy = Math.cos((yawDeg * Math.PI) / 180);
  const sy = Math.sin((yawDeg * Math.PI) / 180);
  const cp = Math.cos((pitchDeg * Math.PI) / 180);
  const sp = Math.sin((pitchDeg * Math.PI) / 180);
  return {
    yawDeg,
    pitchDeg,
    mirrored,
    project: ([side, up, forward]) => {
      const x = side * cy + forward * sy;
      const z = forward * cy - side * sy;
      return { x, y: z * sp - up * cp, near: z * cp + up * sp };
    },
  };
};

/** The camera for a view and a direction; `ownYawDeg` is how the subject stands when no direction is asked for. */
export const cameraFor = (
  view: View = 'SIDE',
  direction: Direction | undefined,
  ownYawDeg: number,
): Camera => {
  const [yawDeg, mirrored] = direction ? yaws[direction] : [ownYawDeg, false];
  return createCamera(yawDeg, pitches[view], mirrored);
};

/** The same camera for a body that stands turned otherwise. */
export const withYaw = (camera: Camera, yawDeg: number): Camera =>
  createCamera(yawDeg, camera.pitchDeg, camera.mirrored);

/** The same, of a body that is mirrored when it is done. */
export const mirroredCamera = ({ yawDeg, pitchDeg, mirrored }: Camera): Camera =>
  createCamera(yawDeg, pitchDeg, !mirrored);

export const onScreen = (camera: Camera, v: Vec): Point => {
  const { x, y } = camera.project(v);
  return [x, y];
};

/** A camera for a part of a body that looks elsewhere: everything turns to `yawDeg` around `pivot`, which stays put. */
export const turnedAround = (camera: Camera, pivot: Vec, yawDeg: number): Camera => {
  const own = createCamera(yawDeg, camera.pitchDeg, camera.mirrored);
  const base = camera.project(pivot);
  const from = own.project(pivot);
  return {
    ...own,
    project: (v) => {
      const to = own.project(v);
      return { x: to.x - from.x + base.x, y: to.y - from.y + base.y, near: to.near - from.near + base.near };
    },
  };
};

/** How much nearer than the origin of its body a place is: negative on the far side. */
export const nearness = (camera: Camera, v: Vec): number =>
  camera.project(v).near - camera.project([0, 0, 0]).near;
