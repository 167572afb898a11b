import type { Plane, Size } from './plate.ts';

/**
 * Engraved lines whose width is the darkness: one direction for half shadow, a second across it in deep shadow.
 * Coverage 0..1. `bend` (a relief in pixels) makes lines run around the form.
 * @param pitch distance between lines in pixels
 */
export const hatching = (
  darkness: Plane,
  { width, height }: Size,
  pitch: number,
  angleDeg: number,
  bend: Plane,
  wobble: Plane,
): Plane => {
  const result = new Float32Array(darkness.length);
  const turn = (angleDeg * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dark = darkness[i]!;
      if (dark <= 0.02) continue;
      const drift = bend[i]! * 0.5 + (wobble[i]! - 0.5) * pitch * 1.6;
      const first = Math.abs((((x * cos + y * sin + drift) / pitch) % 1) + 1.5) % 1;
      const line = Math.min(1, dark * 1.25) * 0.55 - Math.abs(first - 0.5);
      let ink = Math.min(1, Math.max(0, line * pitch + 0.5));
      if (dark > 0.5) {
        const second = Math.abs((((x * cos - y * sin - drift) / pitch) % 1) + 1.5) % 1;
        const cross = (dark - 0.5) * 1.1 - Math.abs(second - 0.5);
        ink = Math.max(ink, Math.min(1, Math.max(0, cross * pitch + 0.5)));
      }
      result[i] = ink;
    }
  }
  return result;
};
