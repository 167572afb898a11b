import { eachComponent } from '@papeterie/pixels/matte/each-component';
import type { Canvas } from '../canvas.ts';
import { runsOf, thickRuns } from './runs.ts';

/** A leg that can be seen: the indexes of its pixels and its columns. */
export type VisibleLeg = { pixels: Int32Array; left: number; right: number };
export type Stand = { hipY: number; legs: VisibleLeg[] };

type Extent = { left: number; top: number; right: number; bottom: number };

/** The row above which the body is one: the gap between the legs ends there. Null when there is no such gap. */
const crotchOf = (canvas: Canvas, { top, bottom }: Extent): number | null => {
  const height = bottom - top + 1;
  const highest = bottom - Math.floor(height * 0.5);
  const isForked = (y: number) => thickRuns(runsOf(canvas, y)).length > 1;
  let start = bottom;
  while (start > bottom - height * 0.15 && !isForked(start)) start--;
  if (!isForked(start)) return null;
  let y = start;
  // One row where the legs touch, the knees, is not the end of them.
  while (y > highest && (isForked(y - 1) || isForked(y - 2))) y--;
  return y;
};

/** The legs that the outline shows, from left to right: what hangs below the crotch and reaches the ground. */
export const findLegs = (canvas: Canvas, extent: Extent): Stand | null => {
  const hipY = crotchOf(canvas, extent);
  if (hipY === null) return null;
  const { width } = canvas;
  const height = extent.bottom - extent.top + 1;
  const below = new Uint8Array(canvas.cells.length);
  for (let at = hipY * width; at < below.length; at++) below[at] = canvas.cells[at] ? 1 : 0;
  const found: VisibleLeg[] = [];
  eachComponent(below, width, canvas.height, 8, (indexes) => {
    let [left, right, top, bottom] = [width, 0, canvas.height, 0];
    for (const at of indexes) {
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    // Hanging from the body, standing on the ground: the hem of a cape does not reach it, a shadow does not hang.
    if (top > hipY + 1 || bottom < extent.bottom - height * 0.12 || bottom === top) return;
    found.push({ pixels: indexes.slice(), left, right });
  });
  const area = found.reduce((most, leg) => Math.max(most, leg.pixels.length), 0);
  const legs = found
    .filter((leg) => leg.pixels.length >= area * 0.35)
    .sort((one, other) => one.left - other.left);
  return legs.length > 1 ? { hipY, legs: legs.slice(0, 8) } : null;
};
