import type { Lab } from '@papeterie/pixels/oklab';
import { smoothstep } from '../color.ts';
import type { Labels } from './labels.ts';

/** Near white and near black stand apart from everything: they are eyes, teeth, glints, lines. */
const tone = (L: number): number =>
  0.18 * L + 0.12 * (smoothstep(0.91, 0.98, L) - 1 + smoothstep(0.23, 0.33, L));

/**
 * How far two colors are from being tones of one material: lightness counts little, and chroma relative to lightness,
 * because the dark tones of a ramp have little chroma left.
 */
const apart = (one: Lab, other: Lab): number =>
  Math.hypot(
    tone(one.L) - tone(other.L),
    one.a / (0.25 + one.L) - other.a / (0.25 + other.L),
    one.b / (0.25 + one.L) - other.b / (0.25 + other.L),
  );

const oneMaterial = 0.095;

type Group = Lab & { count: number; labels: number[] };

/**
 * For each label the number of its material: tones of one color are one material, told apart by hue and chroma.
 * Merged from the nearest pair on, by means, so that a chain of darks does not join everything. Label 0 is material 0.
 */
export const materialsOf = ({ map, colors }: Labels): Uint8Array => {
  const counts = new Uint32Array(colors.length);
  for (const label of map) counts[label]!++;
  let groups: Group[] = colors
    .slice(1)
    .map((lab, i) => ({ ...lab, count: counts[i + 1]! + 1, labels: [i + 1] }));
  for (;;) {
    let best = oneMaterial;
    let pair: [Group, Group] | null = null;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const distance = apart(groups[i]!, groups[j]!);
        if (distance < best) {
          best = distance;
          pair = [groups[i]!, groups[j]!];
        }
      }
    }
    if (!pair) break;
    const [one, other] = pair;
    const part = other.count / (one.count + other.count);
    groups = groups.filter((group) => group !== one && group !== other);
    groups.push({
      L: one.L + (other.L - one.L) * part,
      a: one.a + (other.a - one.a) * part,
      b: one.b + (other.b - one.b) * part,
      count: one.count + other.count,
      labels: [...one.labels, ...other.labels],
    });
  }
  const materials = new Uint8Array(colors.length);
  groups.forEach((group, i) => {
    for (const label of group.labels) materials[label] = i + 1;
  });
  return materials;
};
