import type { Color, Plate } from './plate.ts';

/** Mixes one pixel towards a color. */
const put = (plate: Plate, i: number, [r, g, b]: Color, part: number): void => {
  plate.r[i]! += (r - plate.r[i]!) * part;
  plate.g[i]! += (g - plate.g[i]!) * part;
  plate.b[i]! += (b - plate.b[i]!) * part;
  plate.alpha[i]! += (1 - plate.alpha[i]!) * part;
};

/** Fills a plate with a vertical gradient; `stops` are [0..1 from the top, color], in order. */
export const fillGradient = (plate: Plate, stops: readonly (readonly [at: number, color: Color])[]): void => {
  const { width, height } = plate;
  for (let y = 0; y < height; y++) {
    const at = height > 1 ? y / (height - 1) : 0;
    let next = stops.findIndex(([stop]) => stop >= at);
    if (next < 0) next = stops.length - 1;
    const [toAt, to] = stops[next]!;
    const [fromAt, from] = stops[Math.max(0, next - 1)]!;
    const t = toAt > fromAt ? Math.min(1, Math.max(0, (at - fromAt) / (toAt - fromAt))) : 1;
    // Between the roots, as dark gradients of light look too steep.
    const mix = (a: number, b: number): number => (Math.sqrt(a) * (1 - t) + Math.sqrt(b) * t) ** 2;
    const start = y * width;
    plate.r.fill(mix(from[0], to[0]), start, start + width);
    plate.g.fill(mix(from[1], to[1]), start, start + width);
    plate.b.fill(mix(from[2], to[2]), start, start + width);
  }
  plate.alpha.fill(1);
};

/** Fills everything below a skyline: `top` gives its y at each x, in pixels; the edge is smooth. */
export const fillBelow = (plate: Plate, top: (x: number) => number, color: Color, opacity = 1): void => {
  const { width, height } = plate;
  for (let x = 0; x < width; x++) {
    const edge = top(x);
    for (let y = Math.max(0, Math.floor(edge)); y < height; y++) {
      put(plate, y * width + x, color, Math.min(1, y + 1 - edge) * opacity);
    }
  }
};

/** Anything whose signed distance is known (negative inside), within a box around (x, y) of `reach` pixels. */
export const fillShape = (
  plate: Plate,
  x: number,
  y: number,
  reach: number,
  distance: (dx: number, dy: number) => number,
  color: Color,
  opacity = 1,
  softness = 1,
): void => {
  const { width, height } = plate;
  const right = Math.min(width - 1, Math.ceil(x + reach));
  const bottom = Math.min(height - 1, Math.ceil(y + reach));
  for (let py = Math.max(0, Math.floor(y - reach)); py <= bottom; py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px <= right; px++) {
      const part = Math.min(1, Math.max(0, 0.5 - distance(px + 0.5 - x, py + 0.5 - y) / softness));
      if (part > 0) put(plate, py * width + px, color, part * opacity);
    }
  }
};

/** A disk; `softness` is the width of its edge in pixels. */
export const fillDisk = (
  plate: Plate,
  x: number,
  y: number,
  radius: number,
  color: Color,
  opacity = 1,
  softness = 1,
): void =>
  fillShape(
    plate,
    x,
    y,
    radius + softness,
    (dx, dy) => Math.sqrt(dx * dx + dy * dy) - radius,
    color,
    opacity,
    softness,
  );

/** A straight line with round ends that may taper from one half width to the other. */
export const drawLine = (
  plate: Plate,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  [from, to]: readonly [number, number],
  color: Color,
  opacity = 1,
): void => {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const square = dx * dx + dy * dy || 1;
  const middleX = (x0 + x1) / 2;
  const middleY = (y0 + y1) / 2;
  const distance = (px: number, py: number): number => {
    const qx = px + middleX - x0;
    const qy = py + middleY - y0;
    const t = Math.min(1, Math.max(0, (qx * dx + qy * dy) / square));
    return Math.hypot(qx - dx * t, qy - dy * t) - (from + (to - from) * t);
  };
  const reach = Math.max(Math.abs(dx), Math.abs(dy)) / 2 + Math.max(from, to) + 1;
  fillShape(plate, middleX, middleY, reach, distance, color, opacity);
};

/** An upright rectangle, in whole pixels. */
export const fillRect = (
  plate: Plate,
  left: number,
  top: number,
  wide: number,
  tall: number,
  color: Color,
  opacity = 1,
): void => {
  const { width, height } = plate;
  const right = Math.min(width, Math.round(left + wide));
  const bottom = Math.min(height, Math.round(top + tall));
  for (let y = Math.max(0, Math.round(top)); y < bottom; y++) {
    for (let x = Math.max(0, Math.round(left)); x < right; x++) put(plate, y * width + x, color, opacity);
  }
};
