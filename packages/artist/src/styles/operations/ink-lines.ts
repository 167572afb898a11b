import { blur } from './blur.ts';
import { distanceTo } from './distance.ts';
import type { Subject } from './enlarge/subject.ts';
import { luminanceOf } from './luminance.ts';
import type { Plane } from './plate.ts';

export type InkOptions = {
  /** Half widths in pixels: of the thinnest and of the thickest parts. */
  readonly thin: number;
  readonly thick: number;
  /** How much thinner lines inside the subject are (0..1). */
  readonly inner: number;
};

/**
 * The coverage of pen lines along the borders of color regions: thick where the subject lies in shadow (below and to
 * the right), thin towards the light, as a pressed nib draws.
 */
export const inkLines = ({ plate, edges }: Subject, { thin, thick, inner }: InkOptions): Plane => {
  const { width, alpha } = plate;
  const border = distanceTo((i) => edges[i] === 1 && alpha[i]! >= 0.5, plate);
  const rim = distanceTo((i) => alpha[i]! < 0.5, plate);
  const soft = blur(alpha, plate, thick * 2.5);
  const light = blur(luminanceOf(plate), plate, thick * 1.5);
  const ink = new Float32Array(alpha.length);
  for (let i = width + 1; i < ink.length - width - 1; i++) {
    if (alpha[i] === 0) continue;
    // The slope of the blurred silhouette tells which side of the subject this is.
    const side = (soft[i - 1]! - soft[i + 1]! + soft[i - width]! - soft[i + width]!) * thick * 1.6;
    const press = Math.min(1, Math.max(0, 0.5 + side));
    const outer = thin + (thick - thin) * press;
    const within = inner * (thin + (thick - thin) * Math.max(0, 1 - 1.6 * Math.sqrt(light[i]!)));
    const coverage = Math.max(outer * 1.6 + 0.5 - rim[i]!, within + 0.5 - border[i]! * 0.9);
    ink[i] = Math.min(1, Math.max(0, coverage)) * alpha[i]!;
  }
  // Borders are known to the pixel only: a touch of blur takes their steps away, and the ink is made full again.
  const smooth = blur(ink, plate, 0.7);
  for (let i = 0; i < smooth.length; i++) smooth[i] = Math.min(1, smooth[i]! * 1.7);
  return smooth;
};
