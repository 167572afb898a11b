import type { Canvas } from '../canvas.ts';
import type { Facing } from './facing.ts';

/** How a body is built, as far as its outline tells; it decides what a movement is made of. */
export type BodyPlan = 'HUMANOID' | 'QUADRUPED' | 'BLOB' | 'FLYER' | 'FLAME' | 'PLANT' | 'THING';

/** What a pixel belongs to. Legs are `firstLeg`, `firstLeg + 1` and so on. */
export const part = {
  nothing: 0,
  body: 1,
  head: 2,
  leftSide: 3,
  rightSide: 4,
  prop: 5,
  firstLeg: 8,
} as const;

export type Leg = {
  readonly label: number;
  readonly left: number;
  readonly right: number;
  /** Part of a stride, 0..1, by which this leg is behind the first. */
  readonly phase: number;
  /** Drawn behind all others and darker: the leg on the far side, which the picture does not show. */
  readonly isFar: boolean;
};

/** A figure, cut out with room around it, and what is known about it. Places are in pixels of `source`. */
export type Figure = {
  readonly source: Canvas;
  /** Where the picture lies on `source`; it may reach beyond it. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly left: number;
  readonly top: number;
  /** Last column and last row with anything in it. */
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** The smallest movement that is seen, px. */
  readonly unit: number;
  /** Free pixels between the figure and the edge of the picture. */
  readonly room: {
    readonly left: number;
    readonly right: number;
    readonly up: number;
    readonly down: number;
  };
  readonly plan: BodyPlan;
  readonly facing: Facing;
  /** What carries the body: these columns stay where they are. */
  readonly coreLeft: number;
  readonly coreRight: number;
  /** The first row under the head. */
  readonly neckY: number;
  /** The first row of the legs; the row under the figure when it has none. */
  readonly hipY: number;
  readonly legs: readonly Leg[];
  /** One `part` for each pixel. */
  readonly labels: Uint8Array;
};
