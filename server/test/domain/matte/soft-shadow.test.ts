import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { hexToRgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { mushroom, paint } from '../../../../packages/artist/test/styles/sprites.ts';
import { composed } from '../../support/keyed-pictures.ts';
import { enlarge } from '../native/enlarge.ts';

const large = enlarge(mushroom, 192, 192, 'nearest');

/** The mushroom, and below it an ellipse of darkness that fades out. */
const withShadow: Picture = paint(192, 192, (x, y) => {
  const at = (y * 192 + x) * 4;
  if (large.pixels[at + 3]) return [large.pixels[at], large.pixels[at + 1], large.pixels[at + 2], 255];
  const away = Math.hypot((x - 96) / 70, (y - 174) / 17);
  return [0, 0, 0, away < 1 ? Math.round(110 * (0.5 + 0.5 * Math.cos(Math.PI * away))) : 0];
});

const alphaErrors = (one: Picture, other: Picture): number[] =>
  Array.from({ length: one.pixels.length / 4 }, (_, at) =>
    Math.abs(one.pixels[at * 4 + 3]! - other.pixels[at * 4 + 3]!),
  );

describe('a soft shadow', () => {
  it.each(['#ffffff', '#fdf3dc', '#7fd0ff'])('becomes half transparent on %s', (color) => {
    const { picture } = removeBackground(composed(withShadow, () => hexToRgb(color)));
    // Where it is fainter than the background's own tolerance, it goes.
    expect(Math.max(...alphaErrors(withShadow, picture))).toBeLessThanOrEqual(12);
    const at = (180 * 192 + 96) * 4;
    expect([...picture.pixels.subarray(at, at + 3)]).toEqual([0, 0, 0]);
    expect(picture.pixels[at + 3]).toBeGreaterThan(60);
  });

  it.each([
    [0.5, 0.92],
    [0.4, 0.92],
    [0.3, 0.95],
  ])('also where the picture ends within it: %f at %f of the height', (opacity, middle) => {
    const cropped = paint(192, 192, (x, y) => {
      const at = (y * 192 + x) * 4;
      if (large.pixels[at + 3]) return [large.pixels[at], large.pixels[at + 1], large.pixels[at + 2], 255];
      // A filled ellipse, blurred by 5 px.
      const out = (Math.hypot((x - 96) / 77, (y - 192 * middle) / 24) - 1) * 24;
      return [0, 0, 0, Math.round(255 * opacity * (0.5 - 0.5 * Math.tanh(out / 6)))];
    });
    const { picture } = removeBackground(composed(cropped, () => hexToRgb('#ffffff')));
    expect(Math.max(...alphaErrors(cropped, picture))).toBeLessThanOrEqual(12);
  });

  it('is none where a thing has an edge, however softly it is shaded within', () => {
    const ball = paint(96, 96, (x, y) => {
      const gray = 235 - Math.hypot(x - 40, y - 36) * 3;
      return [gray, gray, gray, Math.hypot(x - 48, y - 48) < 36 ? 255 : 0];
    });
    const { picture } = removeBackground(composed(ball, () => hexToRgb('#ffffff')));
    expect(Math.max(...alphaErrors(ball, picture))).toBe(0);
  });

  it('is none where a subject nearly has the background’s color', () => {
    const pale = paint(96, 96, (x, y) => {
      const gray = [246, 243, 238][(x >> 3) % 3]!;
      return [gray, gray, gray, Math.hypot(x - 48, y - 48) < 36 ? 255 : 0];
    });
    const { picture } = removeBackground(composed(pale, () => hexToRgb('#ffffff')));
    expect(Math.max(...alphaErrors(pale, picture))).toBe(0);
  });
});
