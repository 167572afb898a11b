import type { Plane, Size } from './plate.ts';

/**
 * A printed screen of round dots: where `tone` is 0 there is no dot, at 1 they close up. Coverage 0..1.
 * @param pitch distance between dots in pixels
 */
export const halftone = (tone: Plane, { width, height }: Size, pitch: number, angleDeg: number): Plane => {
  const cos = Math.cos((angleDeg * Math.PI) / 180) / pitch;
  const sin = Math.sin((angleDeg * Math.PI) / 180) / pitch;
  const dots = new Float32Array(tone.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (tone[i]! <= 0) continue;
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const du = u - Math.round(u);
      const dv = v - Math.round(v);
      const radius = Math.sqrt(tone[i]!) * 0.72;
      dots[i] = Math.min(1, Math.max(0, (radius - Math.sqrt(du * du + dv * dv)) * pitch + 0.5));
    }
  }
  return dots;
};
