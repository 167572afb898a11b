import { randomPrompt } from '@papeterie/artist/random-prompt';
import type { Picture } from '@papeterie/pixels/picture';
import { nativeGrid } from '@papeterie/pixels/process/native/native-grid';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../../packages/artist/test/draw.ts';
import { paint } from '../../../../packages/artist/test/styles/sprites.ts';
import { randomSprite } from '../../../../packages/pixels/test/process/pictures.ts';
import { enlarge, type Manner, manners, throughJpeg } from './enlarge.ts';

const factors = [2, 2.4, 3, 3.7, 4, 5.5, 6, 7.5, 8, 9.3, 12.4, 16];
const noises = ['lossless', 'JPEG 92', 'JPEG 75'] as const;
type Noise = (typeof noises)[number];

/** Of the factors at least so many must be found; the rest may be unsure, none may be wrong. */
const fewestHits: Record<Manner, Record<Noise, number>> = {
  nearest: { lossless: 12, 'JPEG 92': 12, 'JPEG 75': 9 },
  bilinear: { lossless: 12, 'JPEG 92': 12, 'JPEG 75': 11 },
  bicubic: { lossless: 12, 'JPEG 92': 12, 'JPEG 75': 10 },
  lanczos: { lossless: 12, 'JPEG 92': 9, 'JPEG 75': 7 },
};

const spriteOf = (seed: number): Picture => {
  if (seed % 3 === 0) return randomSprite(seed);
  const width = [16, 24, 32, 48][seed % 4]!;
  return draw(randomPrompt(seed), { width, height: width - (seed % 5), seed });
};

const noisy = async (picture: Picture, noise: Noise): Promise<Picture> => {
  if (noise === 'lossless') return picture;
  return noise === 'JPEG 92' ? throughJpeg(picture, 92) : throughJpeg(picture, 75, '4:2:0');
};

/** Native pictures of the kinds that look like grids: flat areas, dithering, tiles, soft borders, textures, text-like strokes. */
const natives: Record<string, (seed: number) => Picture> = {
  'drawn sprites': (seed) => draw(randomPrompt(seed), { width: 32 + (seed % 33), height: 48, seed }),
  'random pixels': randomSprite,
  'flat areas': (seed) => {
    const random = seededRandom(seed);
    const boxes = Array.from({ length: 12 }, () => [0, 1, 2, 3].map(() => random.int(0, 48)));
    return paint(64, 64, (x, y) => {
      const on = boxes.findLastIndex(
        ([left, top, wide, tall]) => x >= left! && y >= top! && x < left! + wide! && y < top! + tall!,
      );
      return [(on * 70) % 256, (on * 110) % 256, 90, 255];
    });
  },
  dithering: (seed) =>
    paint(64, 48, (x, y) => {
      const threshold = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5][(y % 4) * 4 + (x % 4)]!;
      return x / 4 + (seed % 5) > threshold ? [230, 200, 120, 255] : [60, 40, 90, 255];
    }),
  tiles: (seed) => {
    const tile = spriteOf(seed * 3);
    return paint(tile.width * 4, tile.height * 3, (x, y) => {
      const at = ((y % tile.height) * tile.width + (x % tile.width)) * 4;
      return [tile.pixels[at]!, tile.pixels[at + 1]!, tile.pixels[at + 2]!, tile.pixels[at + 3]!];
    });
  },
  'soft borders': (seed) =>
    paint(72, 72, (x, y) => {
      const away = Math.hypot(x - 35.5, y - 30 - (seed % 9)) - 20 - seed / 7;
      return [200, 60, 90, 255 * Math.min(1, Math.max(0, 0.5 - away))];
    }),
  'woven textures': (seed) => {
    const random = seededRandom(seed);
    return paint(120, 120, (x, y) => {
      const weave = (Math.floor(x / 20) + Math.floor(y / 12)) % 2 ? 60 : 25;
      const line = x === 12 || y === 12 || x === 107 || y === 107;
      const gray = weave + random.int(0, 20) + Math.round(6 * Math.sin(x / 3));
      return line ? [150, 220, 40, 255] : [gray, gray, gray, 255];
    });
  },
  strokes: (seed) =>
    paint(64, 64, (x, y) => {
      const frame = Math.min(x, y, 63 - x, 63 - y);
      const stroke = Math.abs(x - 20 - (seed % 11)) < 2 && y > 12 && y < 48;
      const flag = Math.abs(y - 14 - Math.floor(x / 7)) < 3 && x > 20 && x < 44;
      return (frame > 1 && frame < 4) || stroke || flag ? [31, 16, 42, 255] : [255, 255, 255, 0];
    }),
};

describe.each(manners)('the native grid of pictures enlarged %s', (manner) => {
  it.each(noises)(
    'is found or in doubt, never another: %s',
    async (noise) => {
      const wrong: string[] = [];
      let hits = 0;
      for (const [at, factor] of factors.entries()) {
        const sprite = spriteOf(at + 40 * manners.indexOf(manner) + 17 * noises.indexOf(noise));
        const [width, height] = [sprite.width, sprite.height].map((side) => Math.round(side * factor));
        const grid = nativeGrid(await noisy(enlarge(sprite, width!, height!, manner), noise));
        if (!grid) continue;
        const found = `${grid.across.cells} × ${grid.down.cells}`;
        if (found === `${sprite.width} × ${sprite.height}`) hits++;
        else wrong.push(`${sprite.width} × ${sprite.height}, ${factor} times: ${found}`);
      }
      expect(wrong).toEqual([]);
      expect(hits).toBeGreaterThanOrEqual(fewestHits[manner][noise]);
    },
    120_000,
  );
});

describe('of native pictures', () => {
  it.each(Object.entries(natives))(
    'none is taken for an enlarged one: %s',
    async (_kind, make) => {
      for (let seed = 1; seed <= 8; seed++) {
        for (const noise of noises) {
          const grid = nativeGrid(await noisy(make(seed), noise));
          expect(grid && [grid.across.cells, grid.down.cells], `${seed}, ${noise}`).toBeNull();
        }
      }
    },
    120_000,
  );
});
