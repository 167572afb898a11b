import { blankCanvas, type Canvas } from '../canvas.ts';
import { type Figure, type Leg, part } from '../figure/figure.ts';
import type { Pose, Step } from '../pose.ts';
import { sideRises } from './side-rises.ts';

const standing: Step = { right: 0, lift: 0 };

/** One leg: its rows slide along with the foot, less and less up to the hip; lifted, it vanishes under the body. */
const drawLeg = (
  { source, labels, hipY, bottom, left, right }: Figure,
  to: Canvas,
  leg: Leg,
  step: Step,
  colorOf: (word: number) => number,
): void => {
  const { width, cells } = source;
  const length = bottom - hipY + 1;
  for (let y = hipY; y <= bottom; y++) {
    const target = y - step.lift;
    if (target < hipY) continue;
    const shift = Math.round((step.right * (target - hipY + 1)) / length);
    for (let x = left; x <= right; x++) {
      const at = y * width + x;
      const column = x + shift;
      if (labels[at] === leg.label && column >= 0 && column < width) {
        to.cells[target * width + column] = colorOf(cells[at]!);
      }
    }
  }
};

/**
 * Everything that moves by itself, one over the other: far legs, legs, what stands beside them, the body, its sides, the
 * head. Where a part moves away from another, its last pixel is drawn on, so that no gap
 * opens.
 */
export const arrangeParts = (
  figure: Figure,
  pose: Pose,
  source: Canvas,
  darker: (word: number) => number,
): Canvas => {
  const { labels, legs, left, top, right, bottom } = figure;
  const { width, height } = source;
  const arranged = blankCanvas(width, height);
  const drawn = { ...figure, source };
  for (const [index, leg] of legs.entries()) {
    if (leg.isFar && pose.steps) drawLeg(drawn, arranged, leg, pose.steps[index] ?? standing, darker);
  }
  for (const [index, leg] of legs.entries()) {
    if (!leg.isFar) drawLeg(drawn, arranged, leg, pose.steps?.[index] ?? standing, (word) => word);
  }
  const sink = Math.max(0, pose.sink ?? 0);
  const nod = sink + Math.max(0, pose.nod ?? 0);
  const rises = sideRises(figure, pose, sink);
  const layers: readonly (readonly [number, (x: number) => number])[] = [
    [part.prop, () => 0],
    [part.body, () => sink],
    [part.leftSide, (x) => sink - rises[x]!],
    [part.rightSide, (x) => sink - rises[x]!],
    [part.head, () => nod],
  ];
  for (const [label, downAt] of layers) {
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const at = y * width + x;
        if (labels[at] !== label) continue;
        const word = source.cells[at]!;
        const down = downAt(x);
        const target = y + down;
        if (target < 0 || target >= height) continue;
        arranged.cells[target * width + x] = word;
        const [first, last] = down < 0 ? [target + 1, y] : [y, target - 1];
        const beside = labels[down < 0 ? at + width : at - width] ?? part.nothing;
        if (beside === part.nothing || beside === label) continue;
        for (let gap = first; gap <= last; gap++) arranged.cells[gap * width + x] ||= word;
      }
    }
  }
  return arranged;
};
