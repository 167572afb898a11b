import { describe, expect, it } from 'vitest';
import { type SizeRule, sizeHint, sizeProblem } from '../src/features/artists/accepted-size.ts';
import { emptyForm, problemsOf } from '../src/features/drawing/draw-form.ts';

const free: SizeRule = { minSide: 16, maxSide: 400, square: false };
const drawing: SizeRule = { ...free, minArea: 1024, maxTransparentArea: 40_000 };
const turning: SizeRule = { ...free, maxSide: 128, sides: [16, 32, 64, 128], square: true };
const problem = (rule: SizeRule, width: number, height: number, transparent = false) =>
  sizeProblem('PixelLab', rule, { width, height, transparent });

describe('the sizes an artist takes', () => {
  it('are told in one sentence', () => {
    expect(sizeHint('PixelLab', drawing)).toBe(
      'PixelLab takes 16 to 400 px a side, at least 32 × 32, without a background up to 200 × 200.',
    );
    expect(sizeHint('PixelLab', turning)).toBe('PixelLab takes 16, 32, 64, or 128 px a side, square.');
  });

  it('refuse what is too small or too large, and say what fits', () => {
    expect(problem(drawing, 32, 32)).toBeUndefined();
    expect(problem(drawing, 16, 32)).toMatch(/at least 32 × 32/);
    expect(problem(drawing, 256, 256)).toBeUndefined();
    expect(problem(drawing, 256, 256, true)).toMatch(/at most 200 × 200/);
    expect(problem(free, 401, 64)).toMatch(/16 to 400/);
  });

  it('refuse sides that are not listed, and oblongs where only squares fit', () => {
    expect(problem(turning, 64, 64)).toBeUndefined();
    expect(problem(turning, 48, 48)).toMatch(/16, 32, 64, or 128/);
    expect(problem(turning, 32, 64)).toMatch(/square/);
  });

  it('keep a form from being sent', () => {
    const form = { ...emptyForm, prompt: 'a boat', width: '256', height: '256' };
    const artist = { name: 'PixelLab', sizes: drawing, maxPrompt: 1000 };
    expect(problemsOf(form)).toEqual({});
    expect(problemsOf(form, artist).size).toMatch(/background/);
    expect(problemsOf({ ...form, noBackground: false }, artist)).toEqual({});
    expect(problemsOf({ ...form, noBackground: false, prompt: 'x'.repeat(1001) }, artist).prompt).toMatch(
      /1 letters: 1000 is the most that PixelLab reads/,
    );
  });
});
