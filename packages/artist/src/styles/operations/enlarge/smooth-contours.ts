import { blur } from '../blur.ts';
import { fieldsOf, sharpen } from './fields.ts';
import { pinned, sampled } from './fine-grid.ts';
import type { Labels } from './labels.ts';
import type { Placement } from './placement.ts';
import { type Contours, resolveFields } from './resolve-fields.ts';

/** Rounds of smoothing; each moves contours by about a tenth of a cell at most. */
const rounds = 5;
const sigmaCells = 0.42;
/** Transparent cells around a sprite, so that its contour can close outside of its grid. */
const padding = 2;

/**
 * Contours without steps: every label is a soft field that is blurred and sharpened in turn (a phase field after
 * Merriman, Bence and Osher), which shortens its border like a rubber band, while the middle of every original pixel
 * keeps its label. Slopes of any angle become straight, corners round, and nothing is lost.
 * @param roundness 0 keeps most of every pixel, 1 lets contours cut corners
 */
export const smoothContours = (
  labels: Labels,
  placement: Placement,
  closed: boolean,
  roundness: number,
): Contours => {
  const longer = Math.max(labels.width, labels.height);
  const samples = longer > 140 ? 2 : Math.max(3, Math.floor(200 / longer));
  const pad = closed ? padding : 0;
  const grid = { width: (labels.width + 2 * pad) * samples, height: (labels.height + 2 * pad) * samples };
  const fixed = pinned(labels, grid, samples, pad, roundness);
  let fields = fieldsOf(sampled(labels, grid, samples, pad), grid, labels.colors.length, samples * 2);
  for (let round = 0; round < rounds; round++) {
    fields = fields.map((field) => ({ ...field, values: blur(field.values, field, samples * sigmaCells) }));
    sharpen(fields, grid, round < rounds - 1 ? fixed : null);
  }
  fields = fields.map((field) => ({ ...field, values: blur(field.values, field, samples * 0.2) }));
  return resolveFields(fields, placement, samples, pad);
};
