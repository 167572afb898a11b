import type { Direction } from '../drawing-options.ts';
import type { Box } from '../shapes/shape.ts';
import type { Vec } from './camera.ts';

/** Where a foot is set: from the place under its hip, [side, up, forward], and how far its toe is raised. */
export type Footing = { readonly at: Vec; readonly toeDeg: number };

/** How a person holds themselves, from how they stand at rest. Lengths in units; index 0 is their right side. */
export type PersonPose = {
  /** Where the hips went: the feet stay. */
  readonly trunk: Vec;
  /** What is above the hips leans forward. */
  readonly leanDeg: number;
  /** Absent: as they stand at rest. */
  readonly feet?: readonly [Footing, Footing];
  readonly hands: readonly [Vec, Vec];
  /** As `hands`, for arms that swing along: one that carries something swings less. */
  readonly swing: readonly [Vec, Vec];
  /** What is held, turned forward. */
  readonly heldDeg: readonly [number, number];
  /** On top of what the trunk does. */
  readonly head: Vec;
  /** Where the lower edge of skirts and capes swings. */
  readonly hem: Vec;
};

/** How a four-legged body holds itself, from how it stands at rest. Units. */
export type BeastPose = {
  readonly trunk: Vec;
  /** How far the legs give way, 0..1: at 1 it lies on its belly. */
  readonly sink?: number;
  /** The chest rises above the hips. */
  readonly pitchDeg: number;
  /** From their places under the body: right hind, right front, left hind, left front. */
  readonly feet?: readonly [Vec, Vec, Vec, Vec];
  readonly head: Vec;
};

/** Loose limbs, which no rig knows: legs that step in turn, arms and fins that swing. */
export type LimbPose = {
  /** Where in a step, 0..1; every other leg is half a step later. */
  readonly step: number;
  readonly strideUnits: number;
  readonly liftUnits: number;
  /** How far arms, claws and fins are raised. */
  readonly armsUnits: number;
};

/**
 * One moment of a movement, as data: a still has none of it. Rigs read what is theirs; what the whole drawing does
 * is done to the finished sketch. Units and degrees; right is forward for whoever faces right.
 */
export type Pose = {
  readonly person?: PersonPose;
  readonly beast?: BeastPose;
  readonly limbs?: LimbPose;
  /** Wings spread and raised so far; absent: as they are at rest. */
  readonly wingsDeg?: number;
  /** How far the tip of a tail swings aside. */
  readonly tail?: number;
  readonly eyes?: 'shut';
  /** Where it faces instead, while it spins. */
  readonly facing?: Direction;
  readonly lift?: number;
  readonly slide?: number;
  /** Its height, times this; the width takes what the height gives. */
  readonly squash?: number;
  /** Clockwise around where it stands. */
  readonly turnDeg?: number;
  /** How far its top is bent to the right. */
  readonly bend?: number;
  /** Its width, times this; negative: seen from behind. */
  readonly fold?: number;
  /** Its size, times this, around where it stands. */
  readonly size?: number;
  /** How far its lid or its door is open, 0..1. */
  readonly open?: number;
  /** How far its wheel or its sails have turned. */
  readonly wheelDeg?: number;
  /** A wave that runs backward through a swimmer, down a gown, or out from the pole of a flag. */
  readonly ripple?: { readonly way: 'BACK' | 'DOWN' | 'OUT'; readonly units: number; readonly at: number };
  /** Flames lick: where in their turn, 0..1. */
  readonly flames?: number;
  /** Light on everything, and on what glows. */
  readonly light?: number;
  readonly glow?: number;
  /** A gleam that runs over it: where it is, 0..1 from corner to corner. */
  readonly gleam?: number;
  /** Sparks that rise around it: how many of them, 0..1, and where in their way. */
  readonly sparks?: { readonly strength: number; readonly at: number };
  /** It lies on the ground line, however it is turned. */
  readonly grounded?: boolean;
};

export const atRest: Pose = {};

/** One moment of a movement, and the box of the same drawing at rest, which what surrounds it keeps to. */
export type Moment = {
  readonly pose: Pose;
  /** What the rider's mount does meanwhile. */
  readonly ridden?: Pose;
  readonly rest: Box;
};
