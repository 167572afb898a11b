import { newPlane, type Plane, type Size } from './plate.ts';

/** The relief of a linen canvas, -1..1: threads over and under each other. `pitch` is their distance in pixels. */
export const weave = (size: Size, pitch: number): Plane => {
  const plane = newPlane(size);
  for (let y = 0, i = 0; y < size.height; y++) {
    const row = Math.floor(y / pitch);
    const v = Math.sin((y / pitch - row) * Math.PI);
    for (let x = 0; x < size.width; x++, i++) {
      const column = Math.floor(x / pitch);
      const u = Math.sin((x / pitch - column) * Math.PI);
      plane[i] = (row + column) % 2 === 0 ? u * 0.9 - 0.3 : v * 0.9 - 0.3;
    }
  }
  return plane;
};
