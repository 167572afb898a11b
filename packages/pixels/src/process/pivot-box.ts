import { z } from 'zod';
import type { Box } from './bounding-box.ts';
import type { Size } from './step.ts';

/**
 * The part of an animation's frames, px, that its sprite's pivot is measured in: where the still lies in them. Frames may
 * be larger than the still, or were cut since.
 */
const pivotBox: z.ZodType<Box> = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});

/** As it was kept; null: all of the frames. */
export const keptPivotBox = (kept: unknown): Box | null => pivotBox.nullable().parse(kept);

export const wholeBox = ({ width, height }: Size): Box => ({ left: 0, top: 0, width, height });

export const boxIn = (kept: unknown, frames: Size): Box => keptPivotBox(kept) ?? wholeBox(frames);

/** Null for a box that is all of the frames. */
export const unlessWhole = (box: Box, { width, height }: Size): Box | null =>
  box.left === 0 && box.top === 0 && box.width === width && box.height === height ? null : box;

const inside = (value: number): number => Math.min(1, Math.max(0, value));

/** A sprite's pivot, 0..1 of its still, as 0..1 of an animation's frames; at their edge where it was cut away. */
export const pivotIn = (
  kept: unknown,
  pivot: { x: number; y: number },
  frames: Size,
): { x: number; y: number } => {
  const { left, top, width, height } = boxIn(kept, frames);
  return {
    x: inside((left + pivot.x * width) / frames.width),
    y: inside((top + pivot.y * height) / frames.height),
  };
};
