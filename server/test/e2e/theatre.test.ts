import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, painted } from '../support/browser.ts';
import { quietOf } from '../support/quiet-page.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** A scene from its template to a file, with two windows on it. */
describe.skipIf(missing)(`the theatre in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let url: string;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    // Nothing plays by itself, so that what is seen is the same each time.
    studio = await openStudio({}, { reducedMotion: 'reduce' });
    ({ url, page } = studio);
  }, 90_000);

  afterAll(() => studio?.close());

  const layer = (on: Page) => on.getByRole('button', { name: 'boat', exact: true });
  const field = (on: Page) => on.getByRole('spinbutton', { name: 'X', exact: true });
  const x = async (on: Page) => Number(await field(on).inputValue());
  const becomes = (on: Page, value: number) => expect.poll(() => x(on)).toBe(value);
  /** A number for what the stage shows. */
  const look = (on: Page) =>
    on.locator('canvas').evaluate((canvas) => {
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')!
        .getImageData(0, 0, (canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum = (sum * 31 + data[at]! + data[at + 2]!) >>> 0;
      return sum;
    });
  const looksElse = (on: Page, than: number) => expect.poll(() => look(on)).not.toBe(than);

  it('opens a scene from a template', async () => {
    await page.goto(`${url}/theatre`);
    await page.getByRole('radio', { name: /harbor/i }).click();
    await page.waitForURL(/theatre\/./);
    await layer(page).click();
    await page.getByRole('heading', { name: /boat/ }).waitFor();
  });

  it('stands still until one plays it, then moves', async () => {
    await studio.isQuiet();
    const still = await look(page);
    for (let frame = 0; frame < 5; frame++) {
      await painted(page);
      expect(await look(page)).toBe(still);
    }
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await looksElse(page, still);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: 'To the beginning' }).click();
  });

  it('shows a drag in another window that has not asked, as one step', async () => {
    other = studio.watched(await studio.context.newPage());
    await other.goto(page.url());
    await layer(other).click();
    const before = await x(other);

    await page.bringToFront();
    await page.getByText('Saved').waitFor();
    const box = (await page.locator('[data-layer]').last().boundingBox())!;
    const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 40, top, { steps: 4 });
    await page.mouse.move(left + 90, top, { steps: 4 });
    expect(await x(other)).toBe(before);
    await page.mouse.up();
    const after = await x(page);
    expect(after).toBeGreaterThan(before + 60);
    await becomes(other, after);

    await page.keyboard.press('Control+z');
    await becomes(page, before);
    await becomes(other, before);
  });

  it('takes a drag back with Escape', async () => {
    const before = await x(page);
    const box = (await page.locator('[data-layer]').last().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 70, box.y + box.height / 2 + 20, { steps: 3 });
    expect(await x(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await x(page)).toBe(before);
  });

  it('takes a GIF away', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('combobox', { name: 'Format' }).click();
    await page.getByRole('option', { name: /GIF/ }).click();
    await page.getByLabel('Width').fill('320');
    await page.getByLabel('To', { exact: true }).fill('1');
    await page.getByLabel('Frames a second').fill('10');
    await page.getByRole('button', { name: 'Export the scene' }).click();
    const link = page.getByRole('link', { name: /^Download/ });
    await link.waitFor();
    const download = page.waitForEvent('download');
    await link.click();
    const file = await (await download).path();
    const { width, pages, format } = await sharp(file, { animated: true }).metadata();
    expect([format, width, pages]).toEqual(['gif', 320, 10]);
    await page.keyboard.press('Escape');
  });

  it('fits a phone', async () => {
    const isQuiet = quietOf(other);
    for (const path of [new URL(page.url()).pathname, '/theatre', '/gallery']) {
      await other.setViewportSize({ width: 390, height: 844 });
      await other.goto(`${url}${path}`);
      await other.getByRole('heading', { level: 1 }).waitFor();
      await isQuiet();
      const width = await other.evaluate(() => document.documentElement.scrollWidth);
      expect(`${path} ${width}`).toBe(`${path} 390`);
    }
  });

  it('did all that without an error on the console', () => {
    expect(studio.problems).toEqual([]);
  });
});
