import { boundingBox } from '@papeterie/pixels/process/bounding-box';
import { blankCanvas, type Canvas, toPicture } from '../canvas.ts';
import { bodyPlanOf } from './body-plan.ts';
import type { Facing } from './facing.ts';
import type { Figure, Leg } from './figure.ts';
import { findLegs } from './find-legs.ts';
import { findNeck } from './find-neck.ts';
import { hiddenLegs } from './hidden-legs.ts';
import { labelParts } from './label-parts.ts';
import { legsInStep } from './legs-in-step.ts';
import { headingOf, middleOf } from './middle.ts';
import { withThighs } from './with-thighs.ts';

/** With room on all sides for whatever the figure does before it is laid back into the picture. */
const cutWithRoom = (canvas: Canvas, box: { left: number; top: number; width: number; height: number }) => {
  const margin = Math.ceil(Math.max(box.width, box.height) * 0.26) + 2;
  const source = blankCanvas(box.width + 2 * margin, box.height + 2 * margin);
  for (let y = 0; y < box.height; y++) {
    const from = (box.top + y) * canvas.width + box.left;
    source.cells.set(canvas.cells.subarray(from, from + box.width), (margin + y) * source.width + margin);
  }
  return { source, margin };
};

/** Finds out what stands in a picture and how it is built; null when nothing does. */
export const readFigure = (canvas: Canvas, facing: Facing): Figure | null => {
  const box = boundingBox(toPicture(canvas));
  if (!box) return null;
  const { source, margin } = cutWithRoom(canvas, box);
  const { width, height } = box;
  const extent = { left: margin, top: margin, right: margin + width - 1, bottom: margin + height - 1 };
  const stand = findLegs(source, extent);
  const centerX = middleOf(source, extent, stand);
  const { neckY, isSure } = findNeck(source, { top: margin, height, centerX });
  const seen = { canvas: source, left: margin, top: margin, width, height };
  const plan = bodyPlanOf({
    ...seen,
    legs: stand?.legs.length ?? 0,
    legLength: stand ? extent.bottom + 1 - stand.hipY : 0,
    legWidth: Math.max(0, ...(stand?.legs ?? []).map((leg) => leg.right - leg.left + 1)),
    hasNeck: isSure,
  });
  const isUpright = plan === 'HUMANOID' || plan === 'THING' || plan === 'PLANT';
  const heading = plan === 'QUADRUPED' && facing === 0 ? headingOf(source, extent, centerX) : facing;
  const hiding = stand
    ? withThighs(source, stand, extent)
    : hiddenLegs(source, extent, centerX, heading === 0);
  const { hipY, legs: visible } = plan === 'FLYER' ? { hipY: extent.bottom + 1, legs: [] } : hiding;
  const legSpan = visible.length > 0 ? visible.at(-1)!.right - visible[0]!.left + 1 : width;
  const half = plan === 'FLYER' ? width * 0.08 : isUpright ? Math.min(legSpan, width * 0.6) / 2 : width * 0.2;
  const coreLeft = Math.max(extent.left, Math.floor(centerX - half));
  const coreRight = Math.min(extent.right, Math.ceil(centerX + half));
  const legs: Leg[] = legsInStep(visible, { plan, facing: heading });
  return {
    source,
    frame: { left: margin - box.left, top: margin - box.top, width: canvas.width, height: canvas.height },
    ...extent,
    width,
    height,
    unit: Math.max(1, Math.round(height / 48)),
    room: {
      left: box.left,
      right: canvas.width - box.left - width,
      up: box.top,
      down: canvas.height - box.top - height,
    },
    plan,
    facing: heading,
    coreLeft,
    coreRight,
    neckY,
    hipY,
    legs,
    labels: labelParts(
      source,
      { coreLeft, coreRight, neckY, hipY, bottom: extent.bottom, hasHead: plan === 'HUMANOID' },
      visible,
    ),
  };
};
