import { measure } from '../raster/measure.ts';
import type { Camera, Vec } from '../rig/camera.ts';
import type { Point } from '../shapes/shape.ts';
import type { Sketch } from '../sketch.ts';
import { eyes } from '../stamps/eyes.ts';
import type { Wearer } from '../wearables/wearable.ts';
import { rowAt, topAt } from './contour.ts';

const eyeStamps = new Set<unknown>(Object.values(eyes));

type Head = {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Between its eyes, if it has some. */
  readonly face?: Point;
};

/** Flames and blossoms are no heads. */
const notHead = /(^|\.)(fire|flame|core|glow|bloom|effect)/;

/** What of a drawing would be its head: an ellipse around its eyes, else the upper part of it. In screen units. */
export const findHead = ({ parts: all, marks }: Sketch): Head => {
  const parts = all.filter(({ paint }) => !notHead.test(paint));
  const box = measure(parts, 1.5);
  const seen = marks.filter(({ stamps }) => eyeStamps.has(stamps));
  const tall = box.y1 - box.y0;
  if (seen.length) {
    const x = seen.reduce((sum, m) => sum + m.x, 0) / seen.length;
    const eyeY = seen.reduce((sum, m) => sum + m.y, 0) / seen.length;
    const row = rowAt(parts, box, eyeY);
    const half = row ? (row.right - row.left) / 2 : tall * 0.25;
    // A fish is all head: it wears its hat above the eyes.
    const rx = half > tall * 0.62 ? tall * 0.32 : half;
    const middle = row ? Math.min(row.right - rx, Math.max(row.left + rx, x)) : x;
    // Peaks and ears rise above the head: hats sit where it is as wide as two fifths of it.
    const top = browOf(parts, box, x, eyeY, rx * 0.8);
    const ry = Math.max(rx * 0.5, (eyeY - top) / 0.9);
    return { x: middle, y: top + ry, rx, ry, face: [x, eyeY] };
  }
  const top = highest(parts, box);
  const brow = browOf(parts, box, top.x, box.y1, 6);
  const row = rowAt(parts, box, brow + tall * 0.12);
  const rx = row ? Math.min(((row.right - row.left) / 2) * 1.12, tall * 0.4) : tall * 0.2;
  const ry = Math.min(rx * 0.95, tall * 0.3);
  return { x: row ? (row.left + row.right) / 2 : top.x, y: brow + ry, rx, ry };
};

const highest = (parts: Sketch['parts'], box: ReturnType<typeof measure>) => {
  const columns = Array.from({ length: 25 }, (_, i) => box.x0 + ((box.x1 - box.x0) * (i + 0.5)) / 25);
  return columns
    .map((x) => ({ x, y: topAt(parts, box, x) ?? box.y1 }))
    .reduce((best, one) => (one.y < best.y - 0.5 ? one : best));
};

/** The first height above `below` where the drawing is at least `wide`. */
const browOf = (
  parts: Sketch['parts'],
  box: ReturnType<typeof measure>,
  x: number,
  below: number,
  wide: number,
): number => {
  for (let y = box.y0; y < below; y += 1) {
    const row = rowAt(parts, box, y);
    if (row && row.right - row.left >= wide && row.left <= x + wide && row.right >= x - wide) return y;
  }
  return box.y0;
};

/** The same as a body that clothes fit on, seen by this camera. */
export const wearerOf = (sketch: Sketch, camera: Camera): Wearer => {
  const { x, y, rx, ry } = findHead(sketch);
  const yaw = (camera.yawDeg * Math.PI) / 180;
  // Back from the screen into the body's own space, at no depth.
  const center: Vec = [
    x * Math.cos(yaw),
    -y / Math.cos((camera.pitchDeg * Math.PI) / 180),
    x * Math.sin(yaw),
  ];
  const depth = Math.max(...sketch.parts.map((p) => p.depth), 0) + 1;
  return {
    head: { center, radii: [rx, ry, rx], depth },
    shoulders: { up: center[1] - ry * 1.05, side: rx * 0.86, forward: rx * 0.7 },
    openFace: true,
  };
};
