import type { Tolerance } from './choose-tolerance.ts';
import { eachComponent } from './each-component.ts';

/** Of the picture's area: what is larger is no speck, however pale. */
const speckArea = 0.001;
/** Islands of so few pixels are JPEG's ringing unless they differ more than this (OKLab). */
const ringing = { pixels: 6, visible: 0.3 };

/** Adds to `background` small islands that hardly differ from it: noise, not parts of a subject. */
export const dropSpecks = (
  background: Uint8Array,
  distance: Float32Array,
  width: number,
  height: number,
  tolerance: Tolerance,
): void => {
  const rings = tolerance.hazy || tolerance.noisy;
  const visible = tolerance.distance * (rings ? 3 : 1.5);
  const tiny = rings ? ringing : { pixels: 0, visible };
  const subject = background.map((one) => 1 - one);
  eachComponent(subject, width, height, 8, (indexes) => {
    if (indexes.length > Math.max(4, speckArea * background.length)) return;
    const limit = indexes.length <= tiny.pixels ? tiny.visible : visible;
    if (indexes.some((at) => distance[at]! > limit)) return;
    for (const at of indexes) background[at] = 1;
  });
};
