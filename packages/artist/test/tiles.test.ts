import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { tiles } from '../src/subjects/tiles.ts';
import { hashOf, inspect } from './draw.ts';
import { drawPlan, planOf } from './together/plan-of.ts';

const names = tiles.map(({ name }) => [name] as const);

/** How different a row or column is from the next, 0..1; the last one is from the first: the seam. */
const steps = ({ width, height, pixels }: Picture, across: boolean): number[] => {
  const [along, other] = across ? [width, height] : [height, width];
  return Array.from({ length: along }, (_, i) => {
    const next = (i + 1) % along;
    let sum = 0;
    for (let k = 0; k < other; k++)
      for (let channel = 0; channel < 3; channel++) {
        const at = (place: number): number => (across ? k * width + place : place * width + k) * 4 + channel;
        sum += Math.abs(pixels[at(i)]! - pixels[at(next)]!);
      }
    return sum / (other * 3 * 255);
  });
};

describe('a tile', () => {
  it.each(names)('%s fills its square with few colors', (subject) => {
    for (const size of [64, 48, 32, 16, 96]) {
      const { colors, alphas, filled } = inspect(
        drawPlan(planOf({ subject }), { width: size, height: size }),
      );
      expect(filled).toBe(size * size);
      expect([...alphas]).toEqual([255]);
      expect(colors.size).toBeLessThanOrEqual(16);
    }
  });

  it.each(names)('%s goes on at all four edges', (subject) => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const size of [64, 48, 32])
      for (const across of [true, false]) {
        const all = seeds.map((seed) =>
          steps(drawPlan(planOf({ subject }), { width: size, height: size, seed }), across),
        );
        const mean = Array.from(
          { length: size },
          (_, i) => all.reduce((sum, one) => sum + one[i]!, 0) / seeds.length,
        );
        // Over several seeds the seam is no harder than the hardest joint of the pattern.
        expect(mean[size - 1], `${size} px`).toBeLessThanOrEqual(Math.max(...mean.slice(0, -1)) * 1.08);
      }
  });

  it.each(names)('%s is a block with nothing around it when it is seen isometrically', (subject) => {
    for (const size of [64, 32, 16]) {
      const { colors, alphas, wide, tall, filled } = inspect(
        drawPlan(planOf({ subject, camera: 'ISOMETRIC' }), { width: size, height: size }),
      );
      expect([...alphas].sort()).toEqual([0, 255]);
      expect(colors.size).toBeLessThanOrEqual(16);
      expect(Math.min(wide, tall)).toBeGreaterThan(0.7);
      expect(filled / (size * size)).toBeLessThan(0.85);
    }
  });

  it('takes the color that is asked for, and differs by the seed', () => {
    for (const [subject] of names) {
      const seen = [
        planOf({ subject }),
        planOf({ subject, color: 'purple' }),
        planOf({ subject, element: 'nature' }),
      ].map((plan) => hashOf(drawPlan(plan)));
      expect(new Set(seen).size).toBe(3);
      expect(hashOf(drawPlan(planOf({ subject }), { seed: 8 }))).not.toBe(seen[0]);
    }
  });

  it('is asked for by its words, and leaves walls and meadows alone', () => {
    for (const { name, words } of tiles)
      for (const word of words) expect(readPrompt(word).subject, word).toBe(name);
    expect(readPrompt('a meadow').subject).toBe('meadow');
    expect(readPrompt('wooden floor').subject).toBe('woodenFloor');
  });
});
