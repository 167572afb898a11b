import type { Plane } from '../plate.ts';
import type { Field } from './fields.ts';
import type { Placement } from './placement.ts';

/** For each output pixel the label it shows, the one next to it, and how much of the first covers it (0.5..1). */
export type Contours = { readonly first: Uint8Array; readonly second: Uint8Array; readonly coverage: Plane };

/** Width of the soft border between fields, in cells. */
const softness = 0.62;

/** Reads the fields between their samples and keeps the two strongest labels of every output pixel. */
export const resolveFields = (
  fields: readonly Field[],
  placement: Placement,
  samples: number,
  pad: number,
): Contours => {
  const { width, height, cell, left, top } = placement;
  const first = new Uint8Array(width * height);
  const second = new Uint8Array(width * height);
  const best = new Float32Array(width * height);
  const next = new Float32Array(width * height);
  const scale = samples / cell;
  for (const field of fields) {
    const { label, values } = field;
    const across = readings(width, field.width, scale, (0.5 - left) * scale + pad * samples - 0.5 - field.x);
    const down = readings(height, field.height, scale, (0.5 - top) * scale + pad * samples - 0.5 - field.y);
    for (let y = down.from; y < down.to; y++) {
      const row = down.low[y]! * field.width;
      const below = down.high[y]! * field.width;
      const fy = down.part[y]!;
      for (let x = across.from, i = y * width + x; x < across.to; x++, i++) {
        const x0 = across.low[x]!;
        const x1 = across.high[x]!;
        const fx = across.part[x]!;
        const upper = values[row + x0]! + (values[row + x1]! - values[row + x0]!) * fx;
        const lower = values[below + x0]! + (values[below + x1]! - values[below + x0]!) * fx;
        const value = upper + (lower - upper) * fy;
        if (value > best[i]!) {
          next[i] = best[i]!;
          second[i] = first[i]!;
          best[i] = value;
          first[i] = label;
        } else if (value > next[i]!) {
          next[i] = value;
          second[i] = label;
        }
      }
    }
  }
  return { first, second, coverage: coverageOf(best, next, cell) };
};

/**
 * Where along one axis each output pixel reads a field: two neighboring samples and the part of the second. Beyond
 * the field its last sample goes on for the width of the padding, `from` and `to` bound the rest.
 */
const readings = (count: number, length: number, scale: number, offset: number) => {
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const part = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const at = Math.min(length - 1, Math.max(0, i * scale + offset));
    low[i] = at;
    high[i] = Math.min(length - 1, low[i]! + 1);
    part[i] = at - low[i]!;
  }
  return {
    low,
    high,
    part,
    from: low.findIndex((_, i) => i * scale + offset >= -1),
    to: count - [...low].reverse().findIndex((_, k) => (count - 1 - k) * scale + offset <= length),
  };
};

/** The difference of two shares grows with the distance to their border: in pixels it says how much is covered. */
const coverageOf = (best: Plane, next: Plane, cell: number): Plane => {
  const reach = 0.5 * softness * cell;
  const coverage = new Float32Array(best.length);
  for (let i = 0; i < best.length; i++) coverage[i] = Math.min(1, 0.5 + (best[i]! - next[i]!) * reach);
  return coverage;
};
