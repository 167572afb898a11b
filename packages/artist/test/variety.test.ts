import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { spaced } from '../src/prompt/words.ts';
import { interfaceParts } from '../src/subjects/interface.ts';
import { subjects } from '../src/subjects/registry.ts';
import { draw, hashOf } from './draw.ts';

const silhouette = ({ pixels }: Picture): string => {
  let bits = '';
  for (let at = 3; at < pixels.length; at += 4) bits += pixels[at] ? '1' : '0';
  return bits;
};

describe('variety', () => {
  it.each(['knight', 'dragon', 'potion', 'tree', 'wolf', 'slime', 'happy zorblax'])(
    '20 seeds of %s are 20 pictures',
    (prompt) => {
      const hashes = Array.from({ length: 20 }, (_, seed) =>
        hashOf(draw(prompt, { seed, width: 32, height: 32 })),
      );
      expect(new Set(hashes).size).toBe(20);
    },
  );

  it('tells all subjects apart by their 32 px silhouettes', () => {
    const built = subjects.filter((s) => s.family !== 'scenery' && !interfaceParts.includes(s));
    const seen = new Set(built.map(({ name }) => silhouette(draw(spaced(name), { width: 32, height: 32 }))));
    expect(seen.size).toBeGreaterThanOrEqual(built.length - 2);
  });

  it('has at least sixty subjects in five families', () => {
    expect(subjects.length).toBeGreaterThanOrEqual(60);
    expect(new Set(subjects.map((s) => s.family)).size).toBe(5);
    expect(new Set(subjects.map((s) => s.name)).size).toBe(subjects.length);
  });

  it('faces every direction differently', () => {
    const turned = (
      ['SOUTH', 'SOUTH_EAST', 'EAST', 'NORTH_EAST', 'NORTH', 'NORTH_WEST', 'WEST', 'SOUTH_WEST'] as const
    ).map((direction) => hashOf(draw('wolf', { direction })));
    expect(new Set(turned).size).toBe(8);
  });

  it('follows every option', () => {
    const plain = hashOf(draw('knight'));
    const others = [
      draw('knight', { outline: 'BLACK' }),
      draw('knight', { outline: 'SELECTIVE' }),
      draw('knight', { outline: 'NONE' }),
      draw('knight', { shading: 'FLAT' }),
      draw('knight', { shading: 'HIGHLY_DETAILED' }),
      draw('knight', { detail: 'LOW' }),
      draw('knight', { view: 'LOW_TOP_DOWN' }),
      draw('knight', { view: 'HIGH_TOP_DOWN' }),
      draw('knight', { mood: { hues: [200, 330], pull: 0.7, chroma: 1.3, lightness: -0.1 } }),
      draw('knight', { noBackground: false }),
    ].map(hashOf);
    expect(new Set([plain, ...others]).size).toBe(others.length + 1);
  });
});
