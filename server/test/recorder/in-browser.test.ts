import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { expectedFrame, meanDifference } from './support/expected-frame.ts';
import { movingScene } from './support/moving-scene.ts';
import { record, workerEntry } from './support/record.ts';

const missing = missingBrowser();

describe.skipIf(missing)(`recordings in Chromium${missing ? ` (${missing})` : ''}`, () => {
  const recorder = createRecorder(workerEntry);
  const moving = movingScene();
  let browser: TestBrowser;
  let page: Page;
  const files = new Map<string, Buffer>();

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    // A secure origin, without which there is no ImageDecoder.
    await page.route('http://recordings.localhost/**', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      return route.fulfill({ body: files.get(name) ?? '<!doctype html>', contentType: name || 'text/html' });
    });
    await page.goto('http://recordings.localhost/');
  });
  afterAll(async () => {
    await browser?.close();
    await recorder.close();
  });

  it('an APNG has every frame', async () => {
    files.set('image/apng', await record(recorder, moving, { format: 'APNG', fps: 20 }));
    const found = await page.evaluate(async () => {
      const data = await (await fetch('/image/apng')).arrayBuffer();
      const decoder = new ImageDecoder({ data, type: 'image/png' });
      await decoder.tracks.ready;
      await decoder.completed;
      const { frameCount, repetitionCount } = decoder.tracks.selectedTrack!;
      const { image } = await decoder.decode({ frameIndex: 13 });
      const context = new OffscreenCanvas(160, 96).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = [...context.getImageData(0, 0, 160, 96).data];
      return {
        frameCount,
        endless: repetitionCount === Number.POSITIVE_INFINITY,
        at: image.timestamp,
        pixels,
      };
    });
    expect(found).toMatchObject({ frameCount: 20, endless: true, at: 650_000 });
    expect(meanDifference(found.pixels, await expectedFrame(moving, 13 / 20, 160, 96), 4)).toBeLessThan(0.01);
  });

  it('an MP4 plays, can be sought, and shows the frames', async () => {
    files.set('video/mp4', await record(recorder, moving, { format: 'MP4', fps: 24, to: 5 }));
    const found = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: of the browser, which this project's types do not know
      const { document, URL: urls } = globalThis as any;
      const video = document.createElement('video');
      video.muted = true;
      video.src = urls.createObjectURL(await (await fetch('/video/mp4')).blob());
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error.message));
      });
      const canvas = document.createElement('canvas');
      canvas.width = 160;
      canvas.height = 96;
      const context = canvas.getContext('2d');
      const shown: number[][] = [];
      // Backwards too, and in the middle of what depends on a keyframe.
      for (const frame of [90, 7, 61]) {
        video.currentTime = (frame + 0.5) / 24;
        await new Promise((resolve) => {
          video.onseeked = resolve;
        });
        context.drawImage(video, 0, 0);
        shown.push([...context.getImageData(0, 0, 160, 96).data]);
      }
      video.currentTime = 4.8;
      await new Promise((resolve) => {
        video.onended = resolve;
        video.play();
      });
      return { duration: video.duration, width: video.videoWidth, height: video.videoHeight, shown };
    });
    expect(found).toMatchObject({ duration: 5, width: 160, height: 96 });
    for (const [i, frame] of [90, 7, 61].entries()) {
      const expected = await expectedFrame(moving, frame / 24, 160, 96);
      expect(meanDifference(found.shown[i], expected, 4)).toBeLessThan(5);
    }
  });
});
