import { type AnimatedFormat, animatedFormats } from '@papeterie/pixels/formats/animated/animated-image';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { encode, looksOf, painted, type Rgba, rolling } from './figures.ts';
import { apngFile, type HandmadeFrame } from './handmade-apng.ts';

const missing = missingBrowser();
const mediaTypes: Record<AnimatedFormat, string> = {
  GIF: 'image/gif',
  WEBP: 'image/webp',
  APNG: 'image/png',
};

type Seen = {
  durationsMs: number[];
  endless: boolean;
  plays: number;
  frames: number[][];
  width: number;
  height: number;
};

describe.skipIf(missing)(`moving pictures in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let browser: TestBrowser;
  let page: Page;
  let file: { bytes: Uint8Array; type: string };

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    // A secure origin, without which there is no ImageDecoder.
    await page.route('http://pictures.localhost/**', (route) =>
      route.request().url().endsWith('/file')
        ? route.fulfill({ body: Buffer.from(file.bytes), contentType: file.type })
        : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await page.goto('http://pictures.localhost/');
  });
  afterAll(() => browser?.close());

  const seen = (bytes: Uint8Array, type: string): Promise<Seen> => {
    file = { bytes, type };
    return page.evaluate(async (kind) => {
      const data = await (await fetch('/file')).arrayBuffer();
      const decoder = new ImageDecoder({ data, type: kind });
      await decoder.tracks.ready;
      await decoder.completed;
      const { frameCount, repetitionCount } = decoder.tracks.selectedTrack!;
      const frames: number[][] = [];
      const durationsMs: number[] = [];
      let [width, height] = [0, 0];
      for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
        const { image } = await decoder.decode({ frameIndex });
        [width, height] = [image.displayWidth, image.displayHeight];
        durationsMs.push(image.duration! / 1_000);
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        frames.push([...context.getImageData(0, 0, width, height).data]);
      }
      return {
        durationsMs,
        endless: repetitionCount === Number.POSITIVE_INFINITY,
        plays: repetitionCount + 1,
        frames,
        width,
        height,
      };
    }, type);
  };
  const picturesOf = ({ frames, width, height }: Seen) =>
    frames.map((pixels) => ({ width, height, pixels: new Uint8ClampedArray(pixels) }));

  it.each(animatedFormats)('a %s looks as it was written', async (format) => {
    const moving = rolling();
    const shown = await seen(await encode(moving, format), mediaTypes[format]);
    expect(looksOf(picturesOf(shown))).toEqual(looksOf(moving.frames));
    expect(shown).toMatchObject({ durationsMs: moving.durationsMs, endless: true });
    const once = await seen(await encode({ ...moving, loop: 'ONCE' }, format), mediaTypes[format]);
    expect(once).toMatchObject({ plays: 1 });
  });

  it('APNGs with every way to show a frame look as we read them', async () => {
    const colors: Rgba[] = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 255],
    ];
    const frames: HandmadeFrame[] = [{ picture: painted(9, 7, (x, y) => colors[(x + y) % 3]!) }];
    for (let i = 0; i < 12; i++) {
      frames.push({
        picture: painted(4, 3, (x, y) => ((x + y + i) % 4 === 0 ? null : colors[(x * y + i) % 3]!)),
        x: i % 6,
        y: i % 5,
        dispose: i % 3,
        blend: (i >> 1) % 2,
      });
    }
    const bytes = apngFile([9, 7], frames);
    const read = (await decodeMoving(bytes))!;
    const shown = await seen(bytes, 'image/png');
    expect(looksOf(picturesOf(shown))).toEqual(looksOf(read.frames));
    expect(shown.durationsMs).toEqual(read.durationsMs);
  });
});
