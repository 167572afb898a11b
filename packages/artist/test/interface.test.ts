import { describe, expect, it } from 'vitest';
import { readPrompt } from '../src/prompt/read-prompt.ts';
import { interfaceParts } from '../src/subjects/interface.ts';
import { hashOf, inspect } from './draw.ts';
import { drawPlan, planOf } from './together/plan-of.ts';

const symmetric = ['pauseButton', 'stopButton', 'menuButton', 'plusButton', 'inventorySlot', 'progressBar'];

describe('a part of an interface', () => {
  it('is asked for by its words', () => {
    for (const { name, words } of interfaceParts)
      for (const word of words) expect(readPrompt(word).subject, word).toBe(name);
  });

  it('takes the color that is asked for', () => {
    for (const { name } of interfaceParts) {
      const plain = hashOf(drawPlan(planOf({ subject: name })));
      expect(hashOf(drawPlan(planOf({ subject: name, color: 'purple' }))), name).not.toBe(plain);
    }
  });

  it.each(symmetric)('%s is the same on both sides, but for the light', (subject) => {
    for (const size of [64, 48, 32]) {
      const { width, height, pixels } = drawPlan(planOf({ subject, conditions: ['EMPTY'] }), {
        width: size,
        height: size,
      });
      const at = (x: number, y: number): string =>
        pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 4).join();
      let unlike = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width / 2; x++) if (at(x, y) !== at(width - 1 - x, y)) unlike++;
      expect(unlike / (width * height)).toBeLessThan(0.02);
    }
  });

  it('shows how much is left', () => {
    const left = (['EMPTY', 'HALF_EMPTY', 'FULL'] as const).map((condition) => {
      const { pixels } = drawPlan(planOf({ subject: 'healthBar', conditions: [condition] }));
      let red = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! > 150 && pixels[at + 1]! < 130) red++;
      return red;
    });
    expect(left[1]).toBeGreaterThan(left[0]! + 40);
    expect(left[2]).toBeGreaterThan(left[1]! + 40);
  });

  it('is crisp: few colors, nothing half transparent', () => {
    for (const { name } of interfaceParts)
      for (const size of [64, 32, 16]) {
        const { colors, alphas } = inspect(
          drawPlan(planOf({ subject: name }), { width: size, height: size }),
        );
        expect(colors.size).toBeLessThanOrEqual(16);
        for (const alpha of alphas) expect([0, 255]).toContain(alpha);
      }
  });
});
