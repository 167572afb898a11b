import type { Random } from '@papeterie/pixels/random';
import type { Subject } from '../art.ts';
import type { Carried, Plan } from '../prompt/plan.ts';
import { measure } from '../raster/measure.ts';
import type { Camera } from '../rig/camera.ts';
import type { Moment, Pose } from '../rig/pose.ts';
import type { Placement } from '../shapes/operations.ts';
import type { Box } from '../shapes/shape.ts';
import { createSketch, pasteSketch, type Sketch } from '../sketch.ts';

/** A subject that is drawn, with the box that it fills. */
export type Cast = { readonly subject: Subject; readonly sketch: Sketch; readonly box: Box };

/** How another subject is drawn for the same picture. */
export type Casting = {
  /** How large it will be beside its own size: small ones have less detail. */
  readonly scale?: number;
  /** Names the dice of its form: brothers of one kind differ by it, and share their paints. */
  readonly form?: string;
  readonly camera?: Camera;
  readonly pose?: Pose;
  readonly plan?: Partial<Plan>;
};

/** What a picture of several subjects is put together with. */
export type Stage = {
  readonly plan: Plan;
  readonly camera: Camera;
  readonly free: boolean;
  readonly random: Random;
  /** Absent: a still. */
  readonly moment?: Moment;
  /** Pixels a unit. */
  readonly pixels: number;
  /** The subject of the plan again, by other dice: a brother of it. */
  main(form: string, casting?: Casting): Cast;
  /** Another subject with paints of its own; nothing for what cannot be drawn among others. */
  cast(item: Carried, label: string, casting?: Casting): Cast | undefined;
  /** The name of a paint for a figure on something's face. */
  emblemPaint(item: Carried): string;
  /** How light a paint is, 0..1. */
  lightnessOf(paint: string): number;
};

const boxStep = 1.5;

export const cast = (subject: Subject, sketch: Sketch): Cast => ({
  subject,
  sketch,
  box: measure(sketch.parts, boxStep),
});

export const widthOf = ({ x0, x1 }: Box): number => x1 - x0;
export const heightOf = ({ y0, y1 }: Box): number => y1 - y0;
export const middleOf = ({ x0, x1 }: Box): number => (x0 + x1) / 2;

/** A layer of a picture: what is in it, where, and how near (bigger is nearer). */
export type Layer = {
  readonly sketch: Sketch;
  readonly at: Placement;
  readonly depth: number;
  readonly group: string;
};

/** One sketch of several. */
export const layered = (layers: readonly Layer[]): Sketch => {
  const whole = createSketch();
  for (const { sketch, at, depth, group } of layers) {
    const before = whole.marks.length;
    pasteSketch(whole, sketch, at, depth, group);
    // Eyes stay as near as their head is: what stands before it covers them.
    for (const [i, { depth: own }] of sketch.marks.entries())
      whole.marks[before + i] = { ...whole.marks[before + i]!, depth: depth + Math.min(0.5, own * 0.001) };
  }
  return whole;
};

/** Where a cast of this box is put for its foot's middle to be at (x, y). */
export const standing = (box: Box, x: number, y: number, scale = 1, flip = false): Placement => ({
  x: x - (flip ? -1 : 1) * middleOf(box) * scale,
  y: y - box.y1 * scale,
  scale,
  flip,
});
