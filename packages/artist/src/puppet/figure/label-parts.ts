import { eachComponent } from '@papeterie/pixels/matte/each-component';
import type { Canvas } from '../canvas.ts';
import { part } from './figure.ts';
import type { VisibleLeg } from './find-legs.ts';
import { type Run, runsOf } from './runs.ts';

type Joints = {
  coreLeft: number;
  coreRight: number;
  neckY: number;
  hipY: number;
  /** The last row of the figure. */
  bottom: number;
  hasHead: boolean;
};

/**
 * The columns of the head in each row, from the top down to the neck; null where the row has none. On the side where it
 * reaches less far, nothing but the head itself is seen; most rows agree how far that is, and what goes beyond on the
 * other side is an arm or a sword that touches it.
 */
const headRows = (canvas: Canvas, { coreLeft, coreRight, neckY, hasHead }: Joints): (Run | null)[] => {
  if (!hasHead) return [];
  const middle = (coreLeft + coreRight) / 2;
  const runs = Array.from(
    { length: neckY },
    (_, y) => runsOf(canvas, y).find(({ from, to }) => from <= coreRight && to >= coreLeft) ?? null,
  );
  const halves = runs
    .flatMap((run) => (run ? [Math.min(middle - run.from, run.to - middle)] : []))
    .sort((one, other) => one - other);
  const half = Math.max(halves[Math.floor(halves.length * 0.75)] ?? 0, (coreRight - coreLeft) / 2) + 1;
  const [least, most] = [Math.floor(middle - half), Math.ceil(middle + half)];
  return runs.map((run) => run && { from: Math.max(run.from, least), to: Math.min(run.to, most) });
};

/** Ears and feathers: what is beside the head and connected with nothing below the neck moves with the head. */
const joinToHead = (labels: Uint8Array, { width, height }: Canvas, neckY: number): void => {
  const isSide = labels.map((label) => (label === part.leftSide || label === part.rightSide ? 1 : 0));
  eachComponent(isSide, width, height, 8, (indexes) => {
    if (indexes.some((at) => at >= neckY * width)) return;
    for (const at of indexes) labels[at] = part.head;
  });
};

/** What hangs beside the legs without reaching the ground, the point of a shield, belongs to the side that holds it. */
const joinToSides = (
  labels: Uint8Array,
  { width, height }: Canvas,
  middle: number,
  groundY: number,
): void => {
  const isProp = labels.map((label) => (label === part.prop ? 1 : 0));
  eachComponent(isProp, width, height, 8, (indexes) => {
    if (indexes.some((at) => at >= groundY * width)) return;
    for (const at of indexes) labels[at] = at % width < middle ? part.leftSide : part.rightSide;
  });
};

/**
 * Says for each pixel what it moves with. The head is what is above the neck and connected to the middle; a raised sword
 * beside it belongs to the side that holds it.
 */
export const labelParts = (canvas: Canvas, joints: Joints, legs: readonly VisibleLeg[]): Uint8Array => {
  const { width, height, cells } = canvas;
  const { coreLeft, coreRight, neckY, hipY, bottom, hasHead } = joints;
  const labels = new Uint8Array(cells.length);
  const heads = headRows(canvas, joints);
  for (let at = 0; at < cells.length; at++) {
    if (!cells[at]) continue;
    const x = at % width;
    const y = (at - x) / width;
    const head = heads[y];
    if (head && x >= head.from && x <= head.to) labels[at] = part.head;
    else if (y >= hipY) labels[at] = part.prop;
    else if (x < coreLeft) labels[at] = part.leftSide;
    else labels[at] = x > coreRight ? part.rightSide : part.body;
  }
  if (hasHead) joinToHead(labels, { width, height, cells }, neckY);
  for (const [index, { pixels }] of legs.entries()) {
    for (const at of pixels) labels[at] = part.firstLeg + index;
  }
  joinToSides(labels, canvas, (coreLeft + coreRight) / 2, bottom - Math.floor((bottom - hipY) * 0.35));
  return labels;
};
