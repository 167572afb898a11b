import type { PaintKind } from '../color/paint.ts';
import type { Part } from '../sketch.ts';

/** Where the light comes from: the upper left, in front. */
const [lx, ly, lz] = [-0.5, -0.68, 0.54];

const facets = 6;

/** Light at a place of a part, about 0..1; `d` is the signed distance there and `size` a pixel, both in units. */
export const lightOn = (
  part: Part,
  kind: PaintKind,
  x: number,
  y: number,
  d: number,
  size: number,
): number => {
  const { shape, bulge } = part;
  const depth = bulge > 0 ? Math.min(1, Math.max(0, -d / bulge)) : 1;
  const extra = part.tone + (part.pattern ? part.pattern(x, y) : 0);
  if (kind === 'flat') return 0.57 + extra;
  if (kind === 'glow') return 0.16 + 0.9 * Math.min(1, -d / (bulge * 0.9)) + extra;
  const e = size * 0.6;
  let gx = shape.at(x + e, y) - d;
  let gy = shape.at(x, y + e) - d;
  const length = Math.sqrt(gx * gx + gy * gy) || 1;
  gx /= length;
  gy /= length;
  if (kind === 'crystal') {
    const angle = Math.round((Math.atan2(gy, gx) / Math.PI / 2) * facets) / facets;
    gx = Math.cos(angle * Math.PI * 2);
    gy = Math.sin(angle * Math.PI * 2);
  }
  const slope = kind === 'crystal' ? (depth > 0.95 ? 0.15 : 0.75) : 1 - depth;
  const facing = Math.sqrt(Math.max(0, 1 - slope * slope));
  const dot = slope * (gx * lx + gy * ly) + facing * lz;
  const { box } = shape;
  const middleX = (box.x0 + box.x1) / 2;
  const middleY = (box.y0 + box.y1) / 2;
  const fall = ((middleY - y) / (box.y1 - box.y0)) * 0.26 + ((middleX - x) / (box.x1 - box.x0)) * 0.14;
  if (kind === 'gel') {
    const toLight = gx * lx + gy * ly;
    if (d > -size * 1.2) return (toLight > 0.3 ? 0.5 : 0.2) + extra;
    // Light that went through comes out again at the far side, low and to the right.
    const low = (y - middleY) / (box.y1 - box.y0);
    const right = (x - middleX) / (box.x1 - box.x0);
    if (low * 0.9 + right * 0.5 > 0.24 && slope > 0.3 && slope < 0.74) return 0.9 + extra;
    const v = 0.52 + 0.5 * slope * toLight + fall;
    return (slope < 0.74 ? Math.max(0.42, v) : v) + extra;
  }
  const v = 0.04 + dot + fall + extra;
  // Polished metal mirrors the ground: the deepest shadow turns light again.
  if (kind === 'metal' && v < -0.18 && d < -size) return 0.5;
  return v;
};
