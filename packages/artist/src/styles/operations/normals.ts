import { newPlane, type Plane, type Size } from './plate.ts';

/** Unit vectors: x to the right, y down, z to the viewer. */
export type Normals = { readonly x: Plane; readonly y: Plane; readonly z: Plane };

/** Normals of a relief whose height is in pixels, by central differences. */
export const normalsOf = (height: Plane, size: Size): Normals => {
  const { width } = size;
  const normals = { x: newPlane(size), y: newPlane(size), z: newPlane(size) };
  for (let y = 0, i = 0; y < size.height; y++) {
    const up = y > 0 ? width : 0;
    const down = y < size.height - 1 ? width : 0;
    for (let x = 0; x < width; x++, i++) {
      const dx = (height[x > 0 ? i - 1 : i]! - height[x < width - 1 ? i + 1 : i]!) * 0.5;
      const dy = (height[i - up]! - height[i + down]!) * 0.5;
      const scale = 1 / Math.sqrt(dx * dx + dy * dy + 1);
      normals.x[i] = dx * scale;
      normals.y[i] = dy * scale;
      normals.z[i] = scale;
    }
  }
  return normals;
};
