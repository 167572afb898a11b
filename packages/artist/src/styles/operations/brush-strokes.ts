import type { Random } from '@papeterie/pixels/random';
import type { Flow } from './edge-flow.ts';
import type { Plane, Plate } from './plate.ts';

export type StrokeOptions = {
  /** Half width of a stroke in pixels. */
  readonly radius: number;
  /** Length of a stroke in radii. */
  readonly length: number;
  /** Distance between strokes in radii: under 1 covers everything. */
  readonly spacing: number;
  /** How far the lightness of strokes varies (0..1). */
  readonly jitter: number;
  /** Strokes stop where the color differs by more than this (linear RGB, 0..1). */
  readonly tolerance: number;
  /** Only pixels where this is above a random number of 0..1 get a stroke. */
  readonly where?: Plane;
};

const bristles = 64;

/**
 * Covers `canvas` with brush strokes of the colors of `source`: each starts on a jittered grid, follows the flow both
 * ways until the color changes, and is a ribbon of bristles. `thickness` collects the paint's height. After
 * A. Hertzmann, "Painterly rendering with curved brush strokes" (1998).
 */
export const layStrokes = (
  canvas: Plate,
  thickness: Plane,
  source: Plate,
  flow: Flow,
  random: Random,
  options: StrokeOptions,
): void => {
  const { width, height } = source;
  const { radius, spacing } = options;
  const step = radius * spacing;
  const starts: number[] = [];
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step) {
      const px = Math.min(width - 1, Math.max(0, Math.round(x + random.between(-0.5, 0.5) * step)));
      const py = Math.min(height - 1, Math.max(0, Math.round(y + random.between(-0.5, 0.5) * step)));
      const i = py * width + px;
      if (source.alpha[i]! > 0.4 && (!options.where || options.where[i]! > random.next())) starts.push(i);
    }
  }
  // Painters do not work from the upper left on.
  for (let i = starts.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [starts[i], starts[j]] = [starts[j]!, starts[i]!];
  }
  const profile = new Float32Array(bristles);
  for (const start of starts) {
    for (let k = 0; k < bristles; k++) profile[k] = random.next();
    const path = tracePath(source, flow, start, options);
    ribbon(
      canvas,
      thickness,
      source,
      path,
      start,
      radius * random.between(0.75, 1.15),
      profile,
      1 + random.between(-1, 1) * options.jitter,
    );
  }
};

/** Points (x, y in turn) of a stroke, a pixel or two apart. */
const tracePath = (
  source: Plate,
  flow: Flow,
  start: number,
  { radius, length, tolerance }: StrokeOptions,
): number[] => {
  const { width, height, r, g, b } = source;
  const stride = Math.max(1, radius * 0.5);
  const half = Math.max(1, Math.round((radius * length) / stride / 2));
  const walk = (sign: number): number[] => {
    const points: number[] = [];
    let x = start % width;
    let y = (start - x) / width;
    let dx = flow.x[start]! * sign;
    let dy = flow.y[start]! * sign;
    for (let k = 0; k < half; k++) {
      x += dx * stride;
      y += dy * stride;
      const px = Math.round(x);
      const py = Math.round(y);
      if (px < 0 || py < 0 || px >= width || py >= height) break;
      const i = py * width + px;
      if (source.alpha[i]! < 0.5) break;
      if (Math.abs(r[i]! - r[start]!) + Math.abs(g[i]! - g[start]!) + Math.abs(b[i]! - b[start]!) > tolerance)
        break;
      points.push(x, y);
      const along = flow.x[i]! * dx + flow.y[i]! * dy < 0 ? -1 : 1;
      dx = dx * 0.5 + flow.x[i]! * along * 0.5;
      dy = dy * 0.5 + flow.y[i]! * along * 0.5;
    }
    return points;
  };
  const back = walk(-1);
  const path: number[] = [];
  for (let k = back.length - 2; k >= 0; k -= 2) path.push(back[k]!, back[k + 1]!);
  const x = start % width;
  path.push(x, (start - x) / width, ...walk(1));
  return path;
};

/** Stamps the stroke's cross sections; each pixel keeps the section that it is nearest to. */
const ribbon = (
  canvas: Plate,
  thickness: Plane,
  source: Plate,
  path: readonly number[],
  start: number,
  radius: number,
  profile: Plane,
  light: number,
): void => {
  const { width, height } = canvas;
  const red = source.r[start]! * light;
  const green = source.g[start]! * light;
  const blue = source.b[start]! * light;
  const count = path.length / 2;
  // Sections overlap a little, or bent strokes would gape.
  const thick = Math.max(0.8, radius * 0.38);
  for (let k = 0; k < count; k++) {
    const cx = path[2 * k]!;
    const cy = path[2 * k + 1]!;
    const from = Math.max(0, k - 1);
    const to = Math.min(count - 1, k + 1);
    let tx = path[2 * to]! - path[2 * from]!;
    let ty = path[2 * to + 1]! - path[2 * from + 1]!;
    const size = Math.sqrt(tx * tx + ty * ty) || 1;
    tx /= size;
    ty /= size;
    const end = Math.min(k, count - 1 - k) / count;
    const wide = radius * Math.min(1, 0.55 + end * 3);
    // Paint runs out towards the end of a stroke.
    const wet = 1 - (k / count) * 0.5;
    const reachX = Math.abs(ty) * wide + Math.abs(tx) * thick;
    const reachY = Math.abs(tx) * wide + Math.abs(ty) * thick;
    for (let py = Math.max(0, Math.ceil(cy - reachY)); py <= Math.min(height - 1, cy + reachY); py++) {
      for (let px = Math.max(0, Math.ceil(cx - reachX)); px <= Math.min(width - 1, cx + reachX); px++) {
        const ox = px - cx;
        const oy = py - cy;
        const across = (oy * tx - ox * ty) / wide;
        const along = ox * tx + oy * ty;
        if (along > thick || along < -thick || across < -1 || across > 1) continue;
        const bristle = profile[((across * 0.5 + 0.5) * (bristles - 1)) | 0]!;
        const edge = Math.min(1, (1 - Math.abs(across)) * wide * 0.8);
        const cover = edge * Math.min(1, Math.max(0, wet * 1.5 - bristle * 0.55));
        if (cover <= 0.03) continue;
        const i = py * width + px;
        const tone = 0.93 + bristle * 0.14;
        canvas.r[i]! += (red * tone - canvas.r[i]!) * cover;
        canvas.g[i]! += (green * tone - canvas.g[i]!) * cover;
        canvas.b[i]! += (blue * tone - canvas.b[i]!) * cover;
        canvas.alpha[i]! += (1 - canvas.alpha[i]!) * cover;
        thickness[i]! += (bristle * wet * radius * 0.25 + radius * 0.12 - thickness[i]!) * cover;
      }
    }
  }
};
