import type { Random } from '@papeterie/pixels/random';
import { smoothstep } from './color.ts';
import { newPlane, type Plane, type Size } from './plate.ts';

/** Shafts of light that fan out from a point (in pixels, may lie outside); strongest near it. */
export const lightRays = (size: Size, random: Random, x: number, y: number, reach: number): Plane => {
  const rays = newPlane(size);
  const widths = Float32Array.from({ length: 128 }, () => random.next());
  const at = (turn: number): number => {
    const place = (turn + 4) * 9;
    const low = Math.floor(place);
    const t = smoothstep(0, 1, place - low);
    return widths[low & 127]! * (1 - t) + widths[(low + 1) & 127]! * t;
  };
  for (let py = 0, i = 0; py < size.height; py++) {
    for (let px = 0; px < size.width; px++, i++) {
      const dx = px - x;
      const dy = py - y;
      const fade = Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / reach);
      if (fade > 0) rays[i] = smoothstep(0.45, 0.9, at(Math.atan2(dy, dx))) * fade * fade;
    }
  }
  return rays;
};
