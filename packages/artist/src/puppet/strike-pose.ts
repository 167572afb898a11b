import type { Canvas } from './canvas.ts';
import { arrangeParts } from './deform/arrange-parts.ts';
import { closeEyes } from './deform/close-eyes.ts';
import { layIntoFrame } from './deform/lay-into-frame.ts';
import { mend } from './deform/mend.ts';
import { flash, glow } from './deform/recolor.ts';
import { resizeColumns, resizeRows } from './deform/resize-lines.ts';
import { shiftRows } from './deform/shift-rows.ts';
import { shrink } from './deform/shrink.ts';
import { squeeze } from './deform/squeeze.ts';
import { tipOver } from './deform/tip-over.ts';
import type { Pose } from './pose.ts';
import type { Puppet } from './puppet.ts';

/** Without more of its rows than this part, an outline falls into steps: the figure is drawn smaller instead. */
const mostLinesLeftOut = 0.2;

/** Draws a puppet in a pose, into a canvas of the picture's size. */
export const strikePose = (puppet: Puppet, pose: Pose): Canvas => {
  const { source, bottom, height, rowOrder, trunkOrder, lowerOrder, columnOrder } = puppet;
  const right = pose.right ?? 0;
  let canvas = source;
  if (pose.isBlinking) canvas = closeEyes(canvas, puppet.eyes);
  if (pose.isGlowing) canvas = glow(canvas, puppet.lighter);
  if (pose.steps || pose.sink || pose.nod || pose.leftRise || pose.rightRise) {
    canvas = mend(arrangeParts(puppet, pose, canvas, puppet.darker), puppet.holes);
  }
  canvas = resizeRows(canvas, trunkOrder, pose.trunkRows ?? 0);
  canvas = resizeRows(canvas, lowerOrder, pose.lowerRows ?? 0);
  const [rows, columns] = [pose.rows ?? 0, pose.columns ?? 0];
  if (rows < -height * mostLinesLeftOut) canvas = shrink(canvas, puppet, columns, rows);
  else canvas = resizeColumns(resizeRows(canvas, rowOrder, rows), columnOrder, columns);
  const { lean } = pose;
  if (lean) {
    // Above and below the figure there is nothing to bend, and a curve need not be defined there.
    const heightAt = (y: number) => Math.max(0, Math.min(1, (bottom - y) / Math.max(1, height - 1)));
    canvas = shiftRows(canvas, puppet, (y) => lean(heightAt(y)), right);
  }
  if (pose.turn !== undefined) canvas = squeeze(canvas, puppet, pose.turn);
  if (pose.tipDeg) canvas = tipOver(canvas, puppet, pose.tipDeg);
  if (pose.isFlash) canvas = flash(canvas);
  return layIntoFrame(canvas, puppet, right, pose.up ?? 0);
};
