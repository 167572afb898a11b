import { rimOf } from './rim-of.ts';

/** OKLab: as little as this is JPEG's ringing, where it clings to an edge that differs as much as that. */
const pale = 0.06;
const edge = 0.25;

/** Adds to `background` the pale pixels of its rim that cling to a sharp edge: JPEG lets such an edge ring. */
export const dropRinging = (background: Uint8Array, distance: Float32Array, width: number): void => {
  const clings = (at: number): boolean => {
    const x = at % width;
    for (const row of [at - width, at, at + width]) {
      if (distance[row]! > edge) return true;
      if (x > 0 && distance[row - 1]! > edge) return true;
      if (x < width - 1 && distance[row + 1]! > edge) return true;
    }
    return false;
  };
  for (const at of rimOf(background, width)) if (distance[at]! < pale && clings(at)) background[at] = 1;
};
