import { labDistance, lchToLab } from '@papeterie/pixels/oklab';
import type { Paint } from '../color/paint.ts';
import { type Ramp, rampOf } from '../color/ramp.ts';
import type { Outline, Shading } from '../drawing-options.ts';
import type { Part, Sketch } from '../sketch.ts';
import { cleanSurfaces } from './clean-surfaces.ts';
import { cleanSilhouette, cleanTones } from './cleanup.ts';
import { colorIn } from './color-in.ts';
import { castShadows, innerLines } from './contours.ts';
import { createFrame, type Fit, type Frame } from './frame.ts';
import { drawOutline } from './outline.ts';
import { rasterize } from './rasterize.ts';
import { stampMarks } from './stamp-marks.ts';
import { quantize } from './tones.ts';

export type PaintOptions = {
  readonly outline: Outline;
  readonly shading: Shading;
  readonly contrast: number;
  readonly paints: Readonly<Record<string, Paint>>;
};

/** A part for each surface of a texture, one after the other: whatever has parts to do with needs to know no more. */
const withSurfaces = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) =>
    part.texture
      ? Array.from({ length: part.texture.surfaces }, (_, surface) => ({
          ...part,
          paint: `${part.paint}/${surface}`,
          surface,
        }))
      : part,
  );

/**
 * Makes the pixels of a sketch on a grid of the given size.
 * @param drawnFor the height that it is drawn for: a taller grid only gives it room
 */
export const paintSketch = (
  sketch: Sketch,
  width: number,
  height: number,
  fit: Fit,
  options: PaintOptions,
  drawnFor = height,
): Frame => {
  const { marks } = sketch;
  const parts = withSurfaces(sketch.parts);
  const ramps: Record<string, Ramp> = {};
  for (const [name, paint] of Object.entries(options.paints)) ramps[name] = rampOf(paint, options.contrast);
  const frame = createFrame(width, height);
  const small = drawnFor < 40;
  // Where there is no room, a line is drawn only between what would melt together without one.
  const alike = (front: Part, back: Part): boolean =>
    front.paint === back.paint ||
    labDistance(lchToLab(options.paints[front.paint]!.color), lchToLab(options.paints[back.paint]!.color)) <
      0.14;
  rasterize(frame, parts, options.paints, fit, small ? 6 : 8);
  cleanSilhouette(frame);
  cleanSurfaces(frame, parts, options.paints);
  if (options.shading !== 'FLAT' && drawnFor >= 24)
    castShadows(frame, parts, drawnFor >= 100 ? 4 : drawnFor >= 48 ? 2 : 1);
  quantize(frame, options.shading);
  cleanTones(frame, options.shading === 'HIGHLY_DETAILED');
  colorIn(
    frame,
    parts,
    ramps,
    innerLines(frame, parts, drawnFor < 28 ? alike : undefined),
    small || options.outline === 'NONE',
  );
  stampMarks(frame, parts, marks, ramps, fit);
  drawOutline(frame, parts, ramps, options.outline);
  return frame;
};
