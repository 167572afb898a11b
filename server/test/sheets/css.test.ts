import { enlarge } from '@papeterie/pixels/sheets/enlarge';
import { writeSheet } from '@papeterie/pixels/sheets/write-sheet';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knight, noisyPicture, optionsWith, still } from '../../../packages/pixels/test/sheets/sources.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { countDifferent, openEnginePage } from './engine-page.ts';

const names = { name: 'forest', version: '1.2.3' };

describe.skipIf(missingBrowser())('CSS', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each([{}, { maxSide: 64, extrusion: 1, scale: 2 }, { layout: 'GRID' }] as const)(
    'shows each frame at its time, alone and whole, with %o',
    async (some) => {
      const scale = optionsWith(some).scale;
      const sources = knight();
      const untrimmed = { ...optionsWith(some), ...('layout' in some && { trim: false }) };
      const files = writeSheet(sources, untrimmed, 'CSS', names);
      const link = '<link rel="stylesheet" href="forest.css"><style>body{margin:0}</style>';
      const page = await openEnginePage(browser, files, undefined, `${link}<i></i>`);
      const shoot = async (className: string, timeMs: number): Promise<Uint8Array> => {
        await page.evaluate(
          ([name, time]) => {
            const element = document.querySelector('i')!;
            element.className = name;
            for (const animation of element.getAnimations()) {
              animation.pause();
              animation.currentTime = time;
            }
          },
          [className, timeMs] as const,
        );
        const png = await page.locator('i').screenshot({ omitBackground: true, animations: 'allow' });
        return new Uint8Array(await sharp(png).ensureAlpha().raw().toBuffer());
      };
      const expectFrame = async (source: (typeof sources)[number], timeMs: number, frame: number) => {
        const shot = await shoot(source.key.replace('/', '--'), timeMs);
        expect(
          countDifferent(shot, enlarge(source.pictures[frame]!, scale)),
          `${source.key} ${timeMs} ms`,
        ).toBe(0);
      };
      const [standing, walk, nod, fall] = sources as [
        (typeof sources)[number],
        (typeof sources)[number],
        (typeof sources)[number],
        (typeof sources)[number],
      ];
      await expectFrame(standing, 0, 0);
      for (const [time, frame] of [
        [0, 0],
        [99, 0],
        [101, 1],
        [249, 1],
        [251, 2],
        [351, 3],
        [549, 3],
        [551, 0],
      ] as const) {
        await expectFrame(walk, time, frame);
      }
      // There, back, and there again; no end twice: 80, 120, 80, 120.
      for (const [time, frame] of [
        [40, 0],
        [199, 1],
        [279, 2],
        [281, 1],
        [399, 1],
        [401, 0],
      ] as const) {
        await expectFrame(nod, time, frame);
      }
      for (const [time, frame] of [
        [89, 0],
        [91, 1],
        [339, 1],
        [5_000, 1],
      ] as const) {
        await expectFrame(fall, time, frame);
      }
      await page.close();
    },
  );

  it('turns around the pivot, and names classes that begin with a digit so that they can be written', async () => {
    const sources = [{ ...still('3-fish', noisyPicture(8, 8, 1)), pivot: { x: 0.25, y: 0.75 } }];
    const files = writeSheet(sources, optionsWith(), 'CSS', names);
    const body = '<link rel="stylesheet" href="forest.css"><i class="_3-fish"></i>';
    const page = await openEnginePage(browser, files, undefined, body);
    const style = await page.locator('i').evaluate((element) => {
      const { width, height, transformOrigin, animationName } = getComputedStyle(element);
      return { width, height, transformOrigin, animationName };
    });
    await page.close();
    expect(style).toEqual({ width: '8px', height: '8px', transformOrigin: '2px 6px', animationName: 'none' });
  });
});
