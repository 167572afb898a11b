import { distanceTo } from './distance.ts';
import type { Plane, Plate } from './plate.ts';

/** Signed distance in pixels to the silhouette: positive outside, negative inside; smooth at its edge. */
export const silhouetteDistance = (plate: Plate): Plane => {
  const { alpha } = plate;
  const outside = distanceTo((i) => alpha[i]! >= 0.5, plate);
  const inside = distanceTo((i) => alpha[i]! < 0.5, plate);
  // At the edge itself opacity says more than whole steps do.
  return outside.map((distance, i) =>
    alpha[i]! > 0 && alpha[i]! < 1 ? 0.5 - alpha[i]! : alpha[i]! >= 0.5 ? 0.5 - inside[i]! : distance - 0.5,
  );
};
