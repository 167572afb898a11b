import { describe, expect, it } from 'vitest';
import { blankPicture, type Picture } from '../../src/picture.ts';
import { boundingBox } from '../../src/process/bounding-box.ts';
import { parseSteps } from '../../src/process/parse-steps.ts';
import { processPictures } from '../../src/process/process-pictures.ts';
import { replaySteps } from '../../src/process/replay-steps.ts';

/** A block of one color, px. */
const block = (
  width: number,
  height: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Picture => {
  const picture = blankPicture(width, height);
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) picture.pixels.set([200, 80, 40, 255], (y * width + x) * 4);
  return picture;
};
const outline = { outline: { color: '#102030', place: 'OUTSIDE', corners: false } };

describe('steps done again on the frames of a movement', () => {
  it.each([
    ['has no room at its sides', block(8, 8, 0, 2, 8, 7)],
    ['has no room below', block(8, 8, 2, 3, 6, 8)],
    ['has room all around', block(8, 8, 2, 2, 6, 6)],
  ])('leave the figure where it stood to its pivot when the still %s', (_name, still) => {
    const { steps } = parseSteps([outline]);
    const [outlined] = processPictures([still], steps) as [Picture];
    // The same figure in wider frames: nothing of it touches their border at the sides.
    const wide = { left: -3, top: 0, width: 14, height: 8 };
    const frame = blankPicture(wide.width, wide.height);
    for (let y = 0; y < 8; y++)
      frame.pixels.set(still.pixels.subarray(y * 32, y * 32 + 32), (y * 14 + 3) * 4);
    const boxed = { frames: [frame], box: { left: 3, top: 0, width: 8, height: 8 } };

    const { frames, box } = replaySteps(still, boxed, steps);

    expect([box.width, box.height]).toEqual([outlined.width, outlined.height]);
    const seen = boundingBox(frames[0]!)!;
    const wanted = boundingBox(outlined)!;
    expect([seen.left - box.left, seen.top - box.top]).toEqual([wanted.left, wanted.top]);
    // All of the still's place is in the frames: its pivot is, too.
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.top + box.height).toBeLessThanOrEqual(frames[0]!.height);
  });
});
