import type { Art } from '../art.ts';
import { onScreen } from '../rig/camera.ts';
import { facingWidth } from '../rig/solids.ts';
import type { Point } from '../shapes/shape.ts';
import type { Wearer } from './wearable.ts';

/** The front of a body as it is seen: what hangs on a chest is drawn in fractions of it. */
export type TorsoFrame = {
  /** A place on the chest: side -1..1 across the shoulders, down 0 at the neck, 1 at the hips, more below. */
  readonly at: (side: number, down: number) => Point;
  /** Half the width of the shoulders, and how far the hips are below the neck. */
  readonly half: number;
  readonly tall: number;
  /** 1 facing us, 0 from the side, -1 facing away. */
  readonly facing: number;
  /** In front of the body, behind the arms. */
  readonly depth: number;
};

/** Where what is worn about the neck goes on those who have no shoulders of their own. */
export const shouldersOf = ({ head, shoulders }: Wearer) =>
  shoulders ?? {
    up: head.center[1] - head.radii[1] * 0.9,
    side: head.radii[0] * 0.75,
    forward: head.radii[2] * 0.75,
  };

/** Whoever has no hips, like a frog, wears on the chest what there is room for. */
export const torsoFrame = (art: Art, wearer: Wearer): TorsoFrame => {
  const { camera } = art;
  const { up, side, forward } = shouldersOf(wearer);
  const { hips } = wearer;
  const low = hips?.up ?? up - side * 1.6;
  const wide = facingWidth(camera, 1, 0.25);
  return {
    at: (s, down) =>
      onScreen(camera, [
        s * (side + ((hips?.side ?? side) - side) * Math.min(1, down)) * wide,
        up - (up - low) * down,
        forward,
      ]),
    half: side * wide,
    tall: up - low,
    facing: Math.cos((camera.yawDeg * Math.PI) / 180),
    depth: hips ? 2.6 : wearer.head.depth - 1,
  };
};
