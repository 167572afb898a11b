import { rgbaToThumbHash } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { toneOf } from '../src/ui/tone.ts';

/** A disc of one color with nothing around it, as the API tells of it. */
const disc = (red: number, green: number, blue: number): string => {
  const side = 16;
  const pixels = Array.from({ length: side * side }, (_, at) =>
    Math.hypot((at % side) - 7.5, Math.floor(at / side) - 7.5) < 5 ? [red, green, blue, 255] : [0, 0, 0, 0],
  );
  return btoa(String.fromCharCode(...rgbaToThumbHash(side, side, pixels.flat())));
};

describe('what a picture lies on', () => {
  it('follows what can be seen of it, not what is around', () => {
    expect(toneOf(disc(255, 255, 255))).toBe('light');
    expect(toneOf(disc(20, 16, 24))).toBe('dark');
    // On the ground of the night it is hardly seen.
    expect(toneOf(disc(60, 72, 110))).toBe('dark');
  });

  it('is as usual for everything in between, and for what is unknown', () => {
    expect(toneOf(disc(190, 60, 40))).toBeUndefined();
    expect(toneOf('')).toBeUndefined();
    expect(toneOf(undefined)).toBeUndefined();
    expect(toneOf('no hash!')).toBeUndefined();
  });
});
