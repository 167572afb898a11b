import { enlarge } from '@papeterie/pixels/sheets/enlarge';
import type { SheetFormatName } from '@papeterie/pixels/sheets/sheet-formats';
import type { SheetOptions } from '@papeterie/pixels/sheets/sheet-options';
import { writeSheet } from '@papeterie/pixels/sheets/write-sheet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knight, optionsWith } from '../../../packages/pixels/test/sheets/sources.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { countDifferent, openEnginePage } from './engine-page.ts';
import { type Loading, loadInPhaser, type Understood } from './phaser-in-page.ts';

const names = { name: 'forest', version: '1.2.3' };
const pictures = knight().flatMap((source) => source.pictures);

/** How often in a row each frame was seen: "0×10 1×15". */
const runs = (seen: readonly string[]): string => {
  const counted: { frame: string; steps: number }[] = [];
  for (const name of seen) {
    const frame = name.split('/').at(-1)!;
    if (counted.at(-1)?.frame === frame) counted.at(-1)!.steps += 1;
    else counted.push({ frame, steps: 1 });
  }
  return counted.map(({ frame, steps }) => `${frame}×${steps}`).join(' ');
};

describe.skipIf(missingBrowser())('Phaser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const load = async (
    format: SheetFormatName,
    some: Partial<SheetOptions>,
    loading: Omit<Loading, 'texture' | 'steps'>,
  ): Promise<Understood> => {
    const files = writeSheet(knight(), optionsWith(some), format, names);
    const page = await openEnginePage(browser, files, 'phaser');
    try {
      return await page.evaluate(loadInPhaser, { texture: 'forest', steps: 90, ...loading });
    } finally {
      await page.close();
    }
  };

  const expectFrames = ({ frames }: Understood, scale: number, keys: readonly string[]) => {
    expect(Object.keys(frames).sort()).toEqual([...keys].sort());
    for (const [i, key] of keys.entries()) {
      expect(frames[key]!.size, key).toEqual([24 * scale, 32 * scale]);
      expect(countDifferent(frames[key]!.pixels, enlarge(pictures[i]!, scale)), key).toBe(0);
    }
  };

  const keys = [
    'knight',
    ...[0, 1, 2, 3].map((i) => `knight/walk-south/${i}`),
    ...[0, 1, 2].map((i) => `knight/nod/${i}`),
    ...[0, 1].map((i) => `knight/fall/${i}`),
  ];

  it.each([{}, { maxSide: 64, extrusion: 1 }, { layout: 'GRID', trim: false, scale: 2 }] as const)(
    'loads the PHASER export with %o: frames, pivots and animations',
    async (some) => {
      const understood = await load('PHASER', some, {
        load: 'multiatlas',
        urls: ['forest.json'],
        anims: 'forest-anims.json',
      });
      expectFrames(understood, optionsWith(some).scale, keys);
      for (const { pivot, origin } of Object.values(understood.frames)) {
        expect(pivot).toEqual([0.5, 0.9375]);
        expect(origin).toEqual([0.5, 0.9375]);
      }
      expect(understood.anims.map(({ seen, ...anim }) => anim)).toEqual([
        {
          key: 'knight/walk-south',
          repeat: -1,
          yoyo: false,
          durations: [100, 150, 100, 200],
          frames: keys.slice(1, 5),
        },
        { key: 'knight/nod', repeat: -1, yoyo: true, durations: [80, 120, 80], frames: keys.slice(5, 8) },
        { key: 'knight/fall', repeat: 0, yoyo: false, durations: [90, 250], frames: keys.slice(8) },
      ]);
      const [walk, nod, fall] = understood.anims.map(({ seen }) => runs(seen));
      expect(walk).toBe('0×10 1×15 2×10 3×20 0×10 1×15 2×10');
      expect(nod).toMatch(/^0×8 1×12 2×8 1×12 0×8 1×12/);
      expect(fall).toBe('0×9 1×25 ended×56');
    },
  );

  it.each(['TEXTURE_PACKER_HASH', 'TEXTURE_PACKER_ARRAY'] as const)(
    'loads %s as an atlas',
    async (format) => {
      const understood = await load(
        format,
        { extrusion: 1 },
        { load: 'atlas', urls: ['forest.png', 'forest.json'] },
      );
      expectFrames(understood, 1, keys);
      expect(Object.values(understood.frames).map(({ pivot }) => pivot)).toEqual(
        keys.map(() => [0.5, 0.9375]),
      );
    },
  );

  it('loads ASEPRITE with its tags as animations', async () => {
    const understood = await load('ASEPRITE', {}, { load: 'aseprite', urls: ['forest.png', 'forest.json'] });
    expectFrames(
      understood,
      1,
      keys.map((_, i) => String(i)),
    );
    expect(
      understood.anims.map(({ key, durations, frames, yoyo }) => [key, frames, durations, yoyo]),
    ).toEqual([
      ['knight', ['0'], [100], false],
      ['walk-south', ['1', '2', '3', '4'], [100, 150, 100, 200], false],
      ['nod', ['5', '6', '7'], [80, 120, 80], true],
      ['fall', ['8', '9'], [90, 250], false],
    ]);
  });
});
