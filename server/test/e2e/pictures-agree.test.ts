import { applyEdits, emptyScene, type SceneDocument, type SceneEdit } from '@papeterie/stage';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import type { Recorder } from '../../src/domain/scenes/recorder.ts';
import { places } from '../support/app.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { loadStage, paintInPage } from './stage-in-page.ts';

/** A picture whose colors and transparency say where each pixel came from. */
const picture = (
  width: number,
  height: number,
  pixel: (x: number, y: number) => number[],
): Promise<Buffer> => {
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(pixel(x, y), (y * width + x) * 4);
  }
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
};

const drawings: Record<string, () => Promise<Buffer>> = {
  // Pixel art: hard edges, a ring of half transparent pixels.
  gem: () =>
    picture(16, 16, (x, y) => {
      const away = Math.hypot(x - 7.5, y - 7.5);
      if (away > 8) return [0, 0, 0, 0];
      return [x * 16, y * 16, 200, away > 7 ? 128 : 255];
    }),
  wave: () =>
    picture(64, 40, (x, y) =>
      y < 14 + 8 * Math.sin((x / 64) * 2 * Math.PI) ? [0, 0, 0, 0] : [20, 80 + y * 2, 180, 255],
    ),
  // Large and smooth.
  hills: () => picture(400, 300, (x, y) => [x / 2, y / 2, 255 - (x + y) / 3, 255]),
  lamp: () =>
    picture(320, 320, (x, y) => [255, 220, 120, Math.max(0, 255 - Math.hypot(x - 160, y - 160) * 1.6)]),
};

const scene = (edits: SceneEdit[]): SceneDocument =>
  applyEdits(
    emptyScene({ name: 'x', width: 480, height: 270, durationSeconds: 10, backgroundColor: '#203050' }),
    edits,
  ).scene;

const scenes: Record<string, SceneDocument> = {
  'pixel art that stands and bobs': scene([
    { addLayer: { spriteId: 'gem', x: 100, y: 100, scale: 4 } },
    {
      addLayer: {
        spriteId: 'gem',
        x: 300,
        y: 150,
        scale: 6,
        opacity: 0.7,
        behaviors: [{ oscillate: { property: 'Y', frequency: 0.7, amplitude: 20 } }],
      },
    },
  ]),
  'turned and pulsing': scene([
    {
      addLayer: {
        spriteId: 'gem',
        x: 240,
        y: 135,
        scale: 10,
        behaviors: [
          { drift: { property: 'ROTATION', velocity: 33 } },
          { pulse: { property: 'SCALE', frequency: 0.5, min: 0.6, max: 1.3 } },
        ],
      },
    },
  ]),
  'a boat on repeated waves, filled below': scene([
    {
      addLayer: {
        layerId: 'wave',
        spriteId: 'wave',
        x: 0,
        y: 180,
        scale: 3,
        repeatX: true,
        fillBelow: true,
        behaviors: [{ drift: { property: 'X', velocity: -37 } }],
      },
    },
    {
      addLayer: {
        spriteId: 'gem',
        x: 200,
        scale: 5,
        behaviors: [{ ride: { targetLayerId: 'wave', maxTilt: 25, sink: 4 } }],
      },
    },
  ]),
  'a smooth background under the camera': scene([
    {
      setCamera: {
        velocityX: 12,
        keyframes: [{ time: 0 }, { time: 4, x: 40, zoom: 1.6, easing: 'EASE_IN_OUT' }],
      },
    },
    { addLayer: { spriteId: 'hills', behaviors: [{ background: { scrollSpeed: 15 } }] } },
    { addLayer: { spriteId: 'lamp', x: 200, y: 90, scale: 0.5, parallax: 0.5 } },
  ]),
  'cut, faded and told by keyframes': scene([
    { addLayer: { spriteId: 'hills', scale: 1.4, crop: { left: 20, top: 10, right: 40, bottom: 30 } } },
    {
      addLayer: {
        spriteId: 'gem',
        scaling: 'SMOOTH',
        behaviors: [
          {
            keyframes: {
              frames: [
                { time: 0, x: 50, y: 50, scale: 2, opacity: 0 },
                { time: 3, x: 400, y: 200, scale: 9, opacity: 1, rotation: 90 },
              ],
            },
          },
        ],
      },
    },
  ]),
};

const missing = missingBrowser();

describe.skipIf(missing)(`the browser and the server paint the same${missing ? ` (${missing})` : ''}`, () => {
  let browser: TestBrowser;
  let page: Page;
  let recorder: Recorder;
  const pictures = new Map<string, Buffer>();

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await loadStage(page);
    recorder = createRecorder(places.recorderWorker);
    for (const [key, draw] of Object.entries(drawings)) pictures.set(key, await draw());
  }, 60_000);
  afterAll(async () => {
    await recorder?.close();
    await browser?.close();
  });

  it.each(Object.keys(scenes))('%s', async (name) => {
    const urls = Object.fromEntries(
      [...pictures].map(([key, bytes]) => [key, `data:image/png;base64,${bytes.toString('base64')}`]),
    );
    for (const t of [0, 0.37, 2.5, 9.99]) {
      const png = await recorder.still(scenes[name]!, pictures, t, 480);
      const server = await sharp(png).ensureAlpha().raw().toBuffer();
      const client = await paintInPage(page, scenes[name]!, urls, t, 480, 270);
      expect(client.length).toBe(server.length);
      let sum = 0;
      let far = 0;
      for (let at = 0; at < server.length; at++) {
        const difference = Math.abs(server[at]! - client[at]!);
        sum += difference;
        if (difference > 24) far++;
      }
      // Nothing that one would see: on average a tenth of a step of 255, and hardly a pixel on an edge that differs.
      expect(sum / server.length, `mean at ${t} s`).toBeLessThan(0.1);
      expect(far / server.length, `edges at ${t} s`).toBeLessThan(0.001);
    }
  });
});
