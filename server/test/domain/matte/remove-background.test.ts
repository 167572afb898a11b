import { drawSprite } from '@papeterie/artist/draw-sprite';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { hexToRgb, type Rgb } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { composed, enlarged, throughJpeg, wrongPercent } from '../../support/keyed-pictures.ts';

const draw = (prompt: string, side = 64): Picture =>
  drawSprite({ prompt, width: side, height: side, seed: 7, noBackground: true }).picture;

const painted = (rows: string[], colors: Record<string, [number, number, number, number]>): Picture => {
  const picture = blankPicture(rows[0].length, rows.length);
  rows.forEach((row, y) => {
    [...row].forEach((cell, x) => {
      picture.pixels.set(colors[cell], (y * picture.width + x) * 4);
    });
  });
  return picture;
};

const alphaOf = ({ width, pixels }: Picture): string[] =>
  Array.from({ length: pixels.length / 4 / width }, (_, y) =>
    Array.from({ length: width }, (_, x) => (pixels[(y * width + x) * 4 + 3] ? '#' : '.')).join(''),
  );

const frame = (rows: string[]): string[] => {
  const wide = rows.map((row) => `wwww${row}wwww`);
  const empty = Array.from({ length: 4 }, () => 'w'.repeat(wide[0].length));
  return [...empty, ...wide, ...empty];
};

describe('a flat background', () => {
  const colors = { w: [255, 255, 255, 255], n: [250, 252, 249, 255], r: [200, 30, 30, 255] } as Record<
    string,
    [number, number, number, number]
  >;
  const ring = painted(frame(['wwwww', 'wrrrw', 'nrwrw', 'wrrrw', 'wwnww']), colors);

  it('goes from the border inwards, noise and all, and stays inside', () => {
    const { picture, found, background } = removeBackground(ring);
    expect(found).toBe('flat');
    expect(background).toEqual(['#ffffff']);
    expect(alphaOf(picture).slice(4, 9)).toEqual(
      ['.....', '.###.', '.###.', '.###.', '.....'].map((row) => `....${row}....`),
    );
  });

  it('goes from holes as well where it is asked to', () => {
    const { picture } = removeBackground(ring, { holes: true });
    expect(alphaOf(picture)[6]).toBe('.....#.#.....');
  });

  it('is left alone where there is none', () => {
    const transparent = painted(['...', '.r.', '...'], { ...colors, '.': [0, 0, 0, 0] });
    expect(removeBackground(transparent)).toEqual({ picture: transparent, found: 'none', background: [] });
    expect(removeBackground(transparent).picture).toBe(transparent);
    const nothingElse = composed(blankPicture(40, 40), () => hexToRgb('#fdf3dc'));
    expect(removeBackground(nothingElse)).toMatchObject({ picture: nothingElse, found: 'none' });
  });

  it('may have several colors', () => {
    const slime = draw('a pink slime', 96);
    const given = composed(slime, (_x, y) => hexToRgb(y < 40 ? '#9fd8ff' : '#5f8a3a'));
    const { picture, found, background } = removeBackground(given, { holes: true });
    expect(found).toBe('flat');
    expect(background.sort()).toEqual(['#5f8a3a', '#9fd8ff']);
    expect(wrongPercent(slime, picture)).toBeLessThan(0.5);
  });

  it('takes a tolerance instead of its own measure', () => {
    const given = painted(frame(['rrr', 'rrr', 'rrr']), { ...colors, r: [235, 235, 235, 255] });
    expect(alphaOf(removeBackground(given).picture).join('')).toContain('#');
    expect(removeBackground(given, { tolerance: 0.2 }).found).toBe('none');
  });
});

describe('a key color', () => {
  const wizard = draw('a wizard with a staff', 96);
  const green = hexToRgb('#00ff00');

  it('may be painted a little off', () => {
    const { picture, found, background } = removeBackground(
      composed(wizard, () => hexToRgb('#18e832')),
      { key: green, holes: true },
    );
    expect([found, background]).toEqual(['key', ['#18e832']]);
    expect(wrongPercent(wizard, picture)).toBe(0);
  });

  it('is not insisted on', () => {
    const { picture, found } = removeBackground(
      composed(wizard, () => hexToRgb('#f4f0ff')),
      { key: green, holes: true },
    );
    expect(found).toBe('flat');
    expect(wrongPercent(wizard, picture)).toBe(0);
  });

  it('leaves no tint on smooth edges', async () => {
    const smooth = await enlarged(draw('a ghost', 128), 512, 'lanczos3');
    const tint = ({ pixels }: Picture): number => {
      let sum = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const excess = pixels[at] - Math.max(pixels[at + 1], 30);
        sum += (Math.max(0, Math.min(excess, pixels[at + 2] - pixels[at + 1])) * pixels[at + 3]) / 255;
      }
      return sum / (pixels.length / 4);
    };
    const given = await throughJpeg(
      composed(smooth, () => hexToRgb('#ff00ff')),
      88,
    );
    const { picture } = removeBackground(given, { key: hexToRgb('#ff00ff') });
    expect(tint(picture) - tint(smooth)).toBeLessThan(0.1);
  });
});

describe('a soft gradient', () => {
  const sky = (x: number, y: number): Rgb => ({
    r: 90 + y * 0.2,
    g: 140 + x * 0.08 + y * 0.12,
    b: 230 - y * 0.1,
  });
  const vignette = (x: number, y: number): Rgb => {
    const dark = ((x - 200) ** 2 + (y - 200) ** 2) / 1600;
    return { r: 240 - dark, g: 225 - dark, b: 200 - dark };
  };

  it.each([
    ['from one side to the other', sky],
    ['around the middle', vignette],
  ])('goes: %s', async (_name, background) => {
    const spider = draw('a spider', 400);
    for (const quality of [undefined, 88]) {
      const given = composed(spider, background);
      const { picture, found } = removeBackground(quality ? await throughJpeg(given, quality) : given, {
        holes: true,
      });
      expect(found).toBe('gradient');
      expect(wrongPercent(spider, picture)).toBeLessThan(0.5);
    }
  });
});

describe('any removal', () => {
  const given = composed(draw('a green dragon with a green gem', 128), () => hexToRgb('#fdf3dc'));

  it('is the same every time and does not touch what it was given', () => {
    const before = given.pixels.slice();
    expect(removeBackground(given)).toEqual(removeBackground(given));
    expect(given.pixels).toEqual(before);
  });

  it('done twice changes nothing', async () => {
    for (const one of [given, await throughJpeg(given, 88)]) {
      const { picture } = removeBackground(one);
      expect(removeBackground(picture)).toEqual({ picture, found: 'none', background: [] });
    }
  });

  it.each([16, 300])(
    'leaves photos as they are: no border of %s px grain to be told from a subject',
    (grain) => {
      const random = seededRandom(grain);
      const cells = Array.from({ length: 400 }, () => [
        random.int(0, 255),
        random.int(0, 255),
        random.int(0, 255),
      ]);
      const photo = composed(blankPicture(320, 240), (x, y) => {
        const [r, g, b] = cells[(Math.floor((x * 20) / grain) + Math.floor((y * 20) / grain) * 7) % 400];
        const noise = random.int(-25, 25);
        return { r: r + noise, g: g + noise, b: b + noise };
      });
      expect(removeBackground(photo)).toEqual({ picture: photo, found: 'none', background: [] });
    },
  );

  it('survives pictures of a pixel or a line', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 40],
      [40, 1],
      [2, 2],
    ]) {
      const tiny = composed(blankPicture(width, height), () => ({ r: 9, g: 200, b: 9 }));
      expect(removeBackground(tiny, { holes: true }).found).toBe('none');
    }
  });
});
