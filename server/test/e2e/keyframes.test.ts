import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { serverProcess } from '../support/server-process.ts';

const missing = missingBrowser();

/** A moment between two keys of the fish, and at none of them. */
const moment = 6.5;

/** The harbor's fish, whose place keyframes tell, is moved by hand. */
describe.skipIf(missing)(`keyframes under the hand in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let folder: string;
  let server: ReturnType<typeof serverProcess>;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papeterie-e2e-keyframes-'));
    server = serverProcess({ DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'warn' });
    const url = await server.start();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`${url}/theatre`);
    await page.getByRole('radio', { name: /harbor/i }).click();
    await page.waitForURL(/theatre\/./);
    await page.getByRole('button', { name: 'fish', exact: true }).click();
    await page.getByRole('heading', { name: /fish/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await seek(moment);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const seek = async (seconds: number) => {
    await page.getByRole('slider', { name: 'Time' }).fill(String(seconds));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };
  /** The middle of the fish as it is seen in the window. */
  const middle = async () => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const box = (await page.locator('[data-layer]').last().boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const middleAt = async (seconds: number) => {
    await seek(seconds);
    return middle();
  };
  const near = (one: { x: number; y: number }, other: { x: number; y: number }) => {
    expect(Math.abs(one.x - other.x)).toBeLessThan(2);
    expect(Math.abs(one.y - other.y)).toBeLessThan(2);
  };
  const keysHere = () => page.getByText('A keyframe at this moment').count();
  const isSaved = () => page.getByText('Saved').waitFor();
  const undo = async () => {
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      () =>
        ![...document.querySelectorAll('.sr-only')].some(
          ({ textContent }) => textContent === 'A keyframe at this moment',
        ),
    );
    await isSaved();
  };
  const drag = async (by: { x: number; y: number }, release = true) => {
    const from = await middle();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
    if (release) await page.mouse.up();
    return from;
  };

  it('lets the picture follow the pointer, and keeps that as a key at this moment', async () => {
    const early = await middleAt(5.6);
    await seek(moment);
    expect(await keysHere()).toBe(0);
    const from = await drag({ x: -90, y: -40 }, false);
    near(await middle(), { x: from.x - 90, y: from.y - 40 });
    await page.mouse.up();
    near(await middle(), { x: from.x - 90, y: from.y - 40 });
    expect(await keysHere()).toBe(2);
    near(await middleAt(5.6), early);
    near(await middleAt(moment), { x: from.x - 90, y: from.y - 40 });
    await isSaved();
  });

  it('takes it back as one step', async () => {
    const after = await middle();
    await undo();
    near(await middle(), { x: after.x + 90, y: after.y + 40 });
  });

  it('sets the key with the arrow keys as well, and by number', async () => {
    const from = await middle();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await keysHere()).toBe(1);
    expect((await middle()).x).toBeLessThan(from.x - 2);
    await undo();
    const x = page.getByRole('spinbutton', { name: 'X', exact: true });
    await x.fill('900');
    await x.press('Enter');
    expect(await keysHere()).toBe(1);
    expect(await x.inputValue()).toBe('900');
    await page.getByRole('slider', { name: 'Time' }).focus();
    await undo();
    near(await middle(), from);
  });

  it('moves the whole way by choice', async () => {
    const early = await middleAt(5.6);
    await seek(moment);
    await page.getByRole('switch', { name: 'Move all keyframes' }).click();
    const from = await drag({ x: -60, y: 0 });
    near(await middle(), { x: from.x - 60, y: from.y });
    expect(await keysHere()).toBe(0);
    near(await middleAt(5.6), { x: early.x - 60, y: early.y });
    await page.getByRole('switch', { name: 'Move all keyframes' }).click();
    await isSaved();
  });

  it('stops for the hand what plays, so that the key belongs to one moment', async () => {
    await seek(moment);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await keysHere()).toBeGreaterThan(0);
    await isSaved();
  });

  it('is grasped by its picture, not by its knob, also where it is small', async () => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await seek(moment);
    const scale = page.getByRole('spinbutton', { name: 'Scale', exact: true });
    const before = await scale.inputValue();
    const from = await drag({ x: -20, y: -10 });
    near(await middle(), { x: from.x - 20, y: from.y - 10 });
    expect(await scale.inputValue()).toBe(before);
    await isSaved();
  });

  it('did all that without an error on the console', () => {
    expect(problems).toEqual([]);
  });
});
