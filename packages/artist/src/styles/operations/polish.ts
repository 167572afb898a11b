import { smoothstep } from './color.ts';
import type { Plane, Plate } from './plate.ts';

/** 0..1 for each pixel: how much it looks like bare metal, which is gray and neither black nor white. */
export const polishOf = ({ r, g, b }: Plate): Plane => {
  const polish = new Float32Array(r.length);
  for (let i = 0; i < r.length; i++) {
    const high = Math.max(r[i]!, g[i]!, b[i]!);
    const low = Math.min(r[i]!, g[i]!, b[i]!);
    const gray = 1 - smoothstep(0.25, 0.6, (high - low) / (high + 0.02));
    polish[i] = gray * smoothstep(0.02, 0.1, high) * (1 - smoothstep(0.75, 0.95, high));
  }
  return polish;
};
