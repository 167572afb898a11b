import { borderOf } from '@papeterie/pixels/matte/border-of';
import { labInto } from '@papeterie/pixels/matte/lab-into';
import { rimOf } from '@papeterie/pixels/matte/rim-of';
import type { Rgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';

export type Verdict = {
  /** Whether the picture can be used: little of the key is left, and there is a subject, with background around it. */
  readonly ok: boolean;
  /** The share, 0..1, of the pixels at the subject's edges and at the picture's border that still have the key's color. */
  readonly leftover: number;
  /** The share of the border, 0..1, that the subject covers: a model may have cut it off there. */
  readonly touching: number;
  /** Nothing to speak of is left of the subject. */
  readonly vanished: boolean;
};

const limits = { leftover: 0.02, touching: 0.3, subjectArea: 0.005 };
/** OKLab: as near as this to the key, a pixel was painted as background; a green subject on green is farther. */
const keyReach = 0.15;
/** Alpha, of 255, from which on a pixel counts as seen. */
const seen = 64;

/** Judges a picture whose background was asked for in a key color, after `removeBackground`. */
export const verifyKeyedOut = ({ width, height, pixels }: Picture, key: Rgb): Verdict => {
  const clear = new Uint8Array(width * height);
  let visible = 0;
  for (let at = 0; at < clear.length; at++) {
    if (pixels[at * 4 + 3]! < seen) clear[at] = 1;
    else visible++;
  }
  const border = borderOf(width, height).filter((at) => !clear[at]);
  const edge = new Set([...border, ...rimOf(clear, width)]);
  const target = new Float32Array(3);
  labInto(target, (key.r << 16) | (key.g << 8) | key.b);
  const lab = new Float32Array(3);
  let left = 0;
  for (const at of edge) {
    labInto(lab, (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!);
    if (Math.hypot(lab[0]! - target[0]!, lab[1]! - target[1]!, lab[2]! - target[2]!) < keyReach) left++;
  }
  const leftover = edge.size > 0 ? left / edge.size : 0;
  const touching = border.length / borderOf(width, height).length;
  const vanished = visible < limits.subjectArea * clear.length;
  return {
    ok: !vanished && leftover <= limits.leftover && touching <= limits.touching,
    leftover,
    touching,
    vanished,
  };
};
