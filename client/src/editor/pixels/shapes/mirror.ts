import type { Point, Size } from '../box.ts';

export type Mirror = 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'BOTH';

/** The places where one is painted as well, itself first; across the middle of the picture, each once. */
export const mirrored = ({ x, y }: Point, { width, height }: Size, mirror: Mirror): Point[] => {
  const otherX = width - 1 - x;
  const otherY = height - 1 - y;
  const across = mirror === 'HORIZONTAL' || mirror === 'BOTH';
  const down = mirror === 'VERTICAL' || mirror === 'BOTH';
  const points = [{ x, y }];
  if (across && otherX !== x) points.push({ x: otherX, y });
  if (down && otherY !== y) for (const point of [...points]) points.push({ x: point.x, y: otherY });
  return points;
};
