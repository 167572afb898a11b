import { labToLch, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { flip } from '@papeterie/pixels/process/flip';
import { describe, expect, it } from 'vitest';
import { subjectNamed, subjects } from '../src/subjects/registry.ts';
import { entries } from '../src/vocabulary/entries.ts';
import { hashOf, inspect } from './draw.ts';
import { drawNamed } from './draw-entry.ts';

/** Which share of the colored pixels has a hue within 40 degrees of one. */
const shareOfHue = ({ pixels }: Picture, hue: number): number => {
  let [colored, fitting] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (!pixels[at + 3]) continue;
    const { C, h } = labToLch(rgbToLab(pixels[at], pixels[at + 1], pixels[at + 2]));
    if (C < 0.06) continue;
    colored++;
    if (Math.abs(((h - hue + 540) % 360) - 180) < 40) fitting++;
  }
  return colored ? fitting / colored : 0;
};

describe('what is drawn from pictures', () => {
  it.each([16, 32, 64])('is there, every third of it, at %i px, in few colors, with hard edges', (side) => {
    const third = Math.log2(side / 16);
    const wrong = entries
      .filter((_, i) => i % 3 === third)
      .filter(({ name }) => {
        const { colors, alphas, filled, wide, tall } = inspect(
          drawNamed(name, {}, { width: side, height: side }),
        );
        const isHard = [...alphas].every((alpha) => alpha === 0 || alpha === 255);
        return !isHard || colors.size > 16 || colors.size < 2 || Math.max(wide, tall) < 0.8 || filled < side;
      });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('gives way to what is made by hand', () => {
    for (const subject of subjects) expect(subjectNamed(subject.name)).toBe(subject);
    expect(subjectNamed('pizza')?.name).toBe('pizza');
    expect(subjectNamed('zorblax')).toBeUndefined();
  });

  it('is the same picture again after many others', () => {
    const first = hashOf(drawNamed('pizza'));
    for (const { name } of entries.slice(0, 120)) drawNamed(name, {}, { width: 16, height: 16 });
    expect(hashOf(drawNamed('pizza'))).toBe(first);
  });

  it.each([
    ['car', 'red', 25],
    ['car', 'blue', 265],
    ['telephone', 'blue', 265],
    ['guitar', 'green', 143],
    ['swan', 'pink', 0],
  ] as const)('%s takes the color %s', (name, color, hue) => {
    const picture = drawNamed(name, { color });
    expect(shareOfHue(picture, hue)).toBeGreaterThan(0.55);
    const other = drawNamed(name, { color: color === 'green' ? 'blue' : 'green' });
    expect(shareOfHue(other, hue)).toBeLessThan(shareOfHue(picture, hue) / 2);
  });

  it('keeps its panes and tires when it is painted', () => {
    const painted = ['red', 'green', 'purple'].map((color) => drawNamed('car', { color } as never));
    const same = painted[0].pixels.filter(
      (value, at) =>
        at % 4 === 3 &&
        value &&
        painted.every(({ pixels }) => [1, 2, 3].every((c) => pixels[at - c] === painted[0].pixels[at - c])),
    ).length;
    expect(same).toBeGreaterThan(250);
  });

  it('is metal as a whole when it is of gold', () => {
    expect(shareOfHue(drawNamed('wrench', { element: 'gold' }), 80)).toBeGreaterThan(0.85);
  });

  it('has every shading in its own tones', () => {
    const flat = inspect(drawNamed('wrench', {}, { shading: 'FLAT' })).colors.size;
    const detailed = inspect(drawNamed('wrench', {}, { shading: 'DETAILED' })).colors.size;
    expect(detailed).toBeGreaterThan(flat);
  });

  it('looks the other way when it faces there', () => {
    const [east, west] = (['EAST', 'WEST'] as const).map((direction) =>
      drawNamed('train', {}, { direction }),
    );
    expect(hashOf(east)).not.toBe(hashOf(west));
    const turned = flip.apply(west, { axis: 'HORIZONTAL' });
    const different = turned.pixels.filter((value, at) => at % 4 === 3 && value !== east.pixels[at]).length;
    expect(different).toBeLessThan(160);
  });

  it('is held, before a body, by who holds things', () => {
    const red = drawNamed('ghost', { held: [{ name: 'pizza', color: 'red' }] });
    const green = drawNamed('ghost', { held: [{ name: 'pizza', color: 'green' }] });
    expect(shareOfHue(red, 25)).toBeGreaterThan(shareOfHue(green, 25) + 0.05);
  });

  it('moves as what it is: beings by their pixels, things by their bodies', () => {
    expect(subjectNamed('camel')?.byPixels).toBe(true);
    expect(subjectNamed('car')?.byPixels).toBe(false);
    expect(subjectNamed('car')?.body).toBe('VESSEL');
  });
});
