import { boundingBox } from '@papeterie/pixels/process/bounding-box';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import { rotate } from '@papeterie/pixels/process/rotate';
import { blankCanvas, type Canvas, toCanvas, toPicture } from '../canvas.ts';
import type { Figure } from '../figure/figure.ts';

/** Turns a figure about the middle of the ground it stands on; it lies on that ground afterwards, whatever the angle. */
export const tipOver = (canvas: Canvas, { left, width, bottom }: Figure, degrees: number): Canvas => {
  const picture = toPicture(canvas);
  const box = boundingBox(picture);
  if (degrees === 0 || !box) return canvas;
  const turned = rotate.apply(cutOut(picture, box), { degrees });
  const turnedBox = boundingBox(turned);
  if (!turnedBox) return canvas;
  const cut = toCanvas(cutOut(turned, turnedBox));
  const side = Math.max(canvas.width, canvas.height, cut.width, cut.height);
  const tipped = blankCanvas(side, side);
  const toX = Math.max(0, Math.min(side - cut.width, Math.round(left + width / 2 - cut.width / 2)));
  const toY = Math.max(0, bottom + 1 - cut.height);
  for (let y = 0; y < cut.height; y++) {
    tipped.cells.set(cut.cells.subarray(y * cut.width, (y + 1) * cut.width), (toY + y) * side + toX);
  }
  return tipped;
};
