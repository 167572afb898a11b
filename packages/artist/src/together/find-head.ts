import { measure } from '../raster/measure.ts';
import type { Camera, Vec } from '../rig/camera.ts';
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
  /** Between its eyes, if it has some, and how far they are from each other. */
  readonly face?: { readonly x: number; readonly y: number; readonly wide: number };
};

/** Flames and blossoms are no heads. */
const notHead = /(^|\.)(fire|flame|core|glow|bloom|effect)/;

/** Where its eyes are: stamped ones, else parts that are called so. */
const eyesOf = (
  parts: Sketch['parts'],
  marks: Sketch['marks'],
): readonly { readonly x: number; readonly y: number }[] => {
  const stamped = marks.filter(({ stamps }) => eyeStamps.has(stamps));
  if (stamped.length) return stamped;
  return parts
    .filter(({ group }) => /^(eye|socket)/.test(group))
    .map(({ shape: { box } }) => ({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 }));
};

/** What of a drawing would be its head: an ellipse around its eyes, else the upper part of it. In screen units. */
export const findHead = ({ parts: all, marks }: Sketch): Head => {
  const parts = all.filter(({ paint }) => !notHead.test(paint));
  const box = measure(parts, 1.5);
  const seen = eyesOf(all, marks);
  const tall = box.y1 - box.y0;
  if (seen.length) {
    const x = seen.reduce((sum, eye) => sum + eye.x, 0) / seen.length;
    const eyeY = seen.reduce((sum, eye) => sum + eye.y, 0) / seen.length;
    const wide = Math.max(...seen.map((eye) => eye.x)) - Math.min(...seen.map((eye) => eye.x));
    const row = rowAt(parts, box, eyeY);
    const half = row ? (row.right - row.left) / 2 : tall * 0.25;
    // A fish is all head: it wears its hat above the eyes.
    const rx = half > tall * 0.62 ? tall * 0.32 : half;
    const middle = row ? Math.min(row.right - rx, Math.max(row.left + rx, x)) : x;
    // Peaks and ears rise above the head: hats sit where it is as wide as two fifths of it.
    const top = browOf(parts, box, x, eyeY, rx * 0.8);
    const ry = Math.max(rx * 0.68, (eyeY - top) / 1.2);
    return { x: middle, y: top + ry, rx, ry, face: { x, y: eyeY, wide } };
  }
  // A stalk is no head: that begins where a third of the whole width is reached.
  const top = highest(parts, box);
  const brow = browOf(parts, box, top.x, box.y1, (box.x1 - box.x0) * 0.3);
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

/** The same as a body that clothes fit on, seen by this camera. `onFace`: fitted to the eyes, for glasses and masks. */
export const wearerOf = (sketch: Sketch, camera: Camera, onFace: boolean): Wearer => {
  const head = findHead(sketch);
  const { face } = head;
  const fitted = onFace && face && face.wide > 0;
  // Glasses put their lenses at these shares of a head.
  const rx = fitted ? face.wide / 0.84 : head.rx;
  const ry = fitted ? rx * 0.92 : head.ry;
  const [x, y] = fitted ? [face.x, face.y - ry * 0.22] : [head.x, head.y];
  const yaw = (camera.yawDeg * Math.PI) / 180;
  // Back from the screen into the body's own space, at no depth.
  const center: Vec = [
    x * Math.cos(yaw),
    -y / Math.cos((camera.pitchDeg * Math.PI) / 180),
    x * Math.sin(yaw),
  ];
  // Before everything, also before the eyes that keep to the depth of their face.
  const depths = [...sketch.parts, ...sketch.marks].map((one) => one.depth).filter((one) => one < 1e5);
  const depth = Math.max(...depths, 0) + 1;
  return {
    head: { center, radii: [rx, ry, rx], depth },
    shoulders: { up: center[1] - ry * 1.2, side: rx * 0.86, forward: rx * 0.7 },
    openFace: true,
  };
};
