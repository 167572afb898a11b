import type { Art } from '../art.ts';
import { facingWidth } from '../rig/solids.ts';
import type { Point } from '../shapes/shape.ts';
import type { Wearer } from './wearable.ts';

/** The head as it is seen: hats are drawn in fractions of it. */
export type HeadFrame = {
  /** A place on the screen: side -1..1 across the head, up -1..1 from its middle; beyond that outside of it. */
  readonly at: (side: number, up: number) => Point;
  /** Half the head's width and height, in units. */
  readonly rx: number;
  readonly ry: number;
  readonly depth: number;
  /** 1 facing us, 0 from the side, -1 facing away. */
  readonly facing: number;
  /** 1 when facing right, else less. */
  readonly turn: number;
};

export const headFrame = (art: Art, { head }: Wearer): HeadFrame => {
  const { camera } = art;
  const { x, y } = camera.project(head.center);
  const rx = facingWidth(camera, head.radii[0], head.radii[2]);
  const ry = head.radii[1];
  return {
    at: (side, up) => [x + side * rx, y - up * ry],
    rx,
    ry,
    depth: head.depth,
    facing: Math.cos((camera.yawDeg * Math.PI) / 180),
    turn: Math.sin((camera.yawDeg * Math.PI) / 180),
  };
};
