import { labDistance, rgbToLab } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { styleOf, styles } from '../../src/styles/styles.ts';
import { enlarged, mushroom, tallMushroom } from './sprites.ts';

const transparent = ['cute', 'retro-pixel', 'anime', 'comic'];

const results = new Map(
  styles.map((style) => [style.key, style.apply(mushroom, seededRandom(1, style.key), () => {})] as const),
);

/** A style's colors at every eighth pixel, transparent ones as white paper. */
const samplesOf = ({ width, height, pixels }: Picture) => {
  const samples = [];
  for (let y = 4; y < height; y += 8) {
    for (let x = 4; x < width; x += 8) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [0, 1, 2].map((c) =>
        Math.round(255 + ((pixels[at + c] - 255) * pixels[at + 3]) / 255),
      );
      samples.push(rgbToLab(r, g, b));
    }
  }
  return samples;
};

const meanDistance = (one: Picture, other: Picture): number => {
  const others = samplesOf(other);
  const samples = samplesOf(one);
  return samples.reduce((sum, sample, i) => sum + labDistance(sample, others[i]), 0) / samples.length;
};

describe('styles', () => {
  it('differ from each other, pair by pair', () => {
    const entries = [...results];
    for (let i = 0; i < entries.length; i++) {
      for (let j = i + 1; j < entries.length; j++) {
        const distance = meanDistance(entries[i][1], entries[j][1]);
        expect(distance, `${entries[i][0]} and ${entries[j][0]}`).toBeGreaterThan(0.03);
      }
    }
  });

  it.each(['anime', 'retro-pixel', 'painterly'])('see through enlarged pixel art: %s', (key) => {
    const pixelsOf = (picture: Picture) =>
      Buffer.from(styleOf(key)!.apply(picture, seededRandom(1, key), () => {}).pixels);
    expect(Buffer.compare(pixelsOf(enlarged(tallMushroom, 5)), pixelsOf(tallMushroom))).toBe(0);
  });
});

/** The share of 24 × 24 places that are opaque in both or in neither, after both are fitted to their boxes. */
const maskOf = ({ width, height, pixels }: Picture): boolean[] => {
  const opaque = (x: number, y: number): boolean => pixels[(y * width + x) * 4 + 3] > 127;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!opaque(x, y)) continue;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x + 1),
        Math.max(bottom, y + 1),
      ];
    }
  }
  return Array.from({ length: 48 * 48 }, (_, i) =>
    opaque(
      Math.floor(left + (((i % 48) + 0.5) / 48) * (right - left)),
      Math.floor(top + ((Math.floor(i / 48) + 0.5) / 48) * (bottom - top)),
    ),
  );
};

const overlap = (one: Picture, other: Picture): number => {
  const others = maskOf(other);
  const pairs = maskOf(one).map((value, i) => [value, others[i]] as const);
  return pairs.filter(([a, b]) => a && b).length / pairs.filter(([a, b]) => a || b).length;
};

describe('the subject', () => {
  it.each(transparent)('keeps its silhouette on a transparent background in %s', (key) => {
    const result = results.get(key)!;
    expect(result.pixels[3]).toBe(0);
    expect(overlap(mushroom, result)).toBeGreaterThan(0.88);
  });

  it.each(styles.map(({ key }) => key).filter((key) => !transparent.includes(key)))(
    'stands before a backdrop in %s',
    (key) => {
      const { pixels } = results.get(key)!;
      expect(pixels.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    },
  );
});
