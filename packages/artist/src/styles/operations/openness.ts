import { blur } from './blur.ts';
import type { Plane, Size } from './plate.ts';

/** Ambient occlusion of a relief: 1 in the open, less in hollows that lie below their surroundings within `reach` pixels. */
export const opennessOf = (height: Plane, size: Size, reach: number, strength: number): Plane => {
  const around = blur(height, size, reach);
  for (let i = 0; i < around.length; i++) {
    around[i] = Math.min(1, Math.max(0.15, 1 - (Math.max(0, around[i]! - height[i]!) / reach) * strength));
  }
  return around;
};
