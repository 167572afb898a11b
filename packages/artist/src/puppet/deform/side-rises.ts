import { type Figure, part } from '../figure/figure.ts';
import type { Pose } from '../pose.ts';
import { withinReach } from './reach.ts';

type Free = { up: Int32Array; down: Int32Array };

/** How far each column of the sides can move before it meets the picture's upper or lower edge, px. */
const freeOf = ({ source, labels, frame }: Figure, sink: number): Free => {
  const { width } = source;
  const [up, down] = [new Int32Array(width).fill(width), new Int32Array(width).fill(width)];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== part.leftSide && labels[at] !== part.rightSide) continue;
    const x = at % width;
    const y = (at - x) / width;
    up[x] = Math.min(up[x]!, Math.max(0, y - frame.top));
    down[x] = Math.min(down[x]!, Math.max(0, frame.top + frame.height - 1 - y - sink));
  }
  return { up, down };
};

/**
 * How far each column of the sides rises (less than 0: sinks), px, as far as the picture's edges let it. Arms move as they
 * are: a sword stays a sword. All else bends: nothing at the core, all of it at the outer end.
 */
export const sideRises = (
  figure: Figure,
  { leftRise = 0, rightRise = 0 }: Pose,
  sink: number,
): Int32Array => {
  const { source, coreLeft, coreRight, left, right, plan } = figure;
  const rises = new Int32Array(source.width);
  if (leftRise === 0 && rightRise === 0) return rises;
  const { up, down } = freeOf(figure, sink);
  const sides = [
    { from: left, to: coreLeft - 1, root: coreLeft, wanted: leftRise },
    { from: coreRight + 1, to: right, root: coreRight, wanted: rightRise },
  ];
  const [bentUp, bentDown] = [withinReach(up), withinReach(down)];
  for (const { from, to, root, wanted } of sides) {
    if (plan === 'HUMANOID') {
      const [most, least] = [
        Math.min(...up.subarray(from, to + 1)),
        Math.min(...down.subarray(from, to + 1)),
      ];
      rises.fill(Math.max(-least, Math.min(most, wanted)), from, to + 1);
      continue;
    }
    const span = Math.max(1, to - from + 1);
    for (let x = from; x <= to; x++) {
      const rise = Math.round((Math.max(-span, Math.min(span, wanted)) * Math.abs(x - root)) / span);
      rises[x] = Math.max(-bentDown[x]!, Math.min(bentUp[x]!, rise));
    }
  }
  return rises;
};
