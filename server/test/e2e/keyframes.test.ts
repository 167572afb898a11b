import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, painted } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** A moment between two keys of the fish, and at none of them. */
const moment = 6.5;

/** The harbor's fish, whose place keyframes tell, is moved by hand. */
describe.skipIf(missing)(`keyframes under the hand in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio({}, { reducedMotion: 'reduce' });
    page = studio.page;
    await page.goto(`${studio.url}/theatre`);
    await page.getByRole('radio', { name: /harbor/i }).click();
    await page.waitForURL(/theatre\/./);
    await page.getByRole('button', { name: 'fish', exact: true }).click();
    await page.getByRole('heading', { name: /fish/ }).waitFor();
    await studio.isQuiet();
    await seek(moment);
  }, 90_000);

  afterAll(() => studio?.close());

  const seek = async (seconds: number) => {
    await page.getByRole('slider', { name: 'Time' }).fill(String(seconds));
    await painted(page);
  };
  /** The middle of the fish as it is seen in the window. */
  const middle = async () => {
    await painted(page);
    const box = (await page.locator('[data-layer]').last().boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const middleAt = async (seconds: number) => {
    await seek(seconds);
    return middle();
  };
  /** The picture is painted some frames after the edit, the words beside it at React's next turn: both are waited for. */
  const isAt = async (wanted: { x: number; y: number }) => {
    await expect
      .poll(async () => {
        const { x, y } = await middle();
        return Math.max(Math.abs(x - wanted.x), Math.abs(y - wanted.y));
      })
      .toBeLessThan(2);
  };
  const hasKeysHere = (count: number) =>
    expect.poll(() => page.getByText('A keyframe at this moment').count()).toBe(count);
  const isAtThen = async (seconds: number, wanted: { x: number; y: number }) => {
    await seek(seconds);
    await isAt(wanted);
  };
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
    await hasKeysHere(0);
    const from = await drag({ x: -90, y: -40 }, false);
    await isAt({ x: from.x - 90, y: from.y - 40 });
    await page.mouse.up();
    await isAt({ x: from.x - 90, y: from.y - 40 });
    await hasKeysHere(2);
    await isAtThen(5.6, early);
    await isAtThen(moment, { x: from.x - 90, y: from.y - 40 });
    await isSaved();
  });

  it('takes it back as one step', async () => {
    const after = await middle();
    await undo();
    await isAt({ x: after.x + 90, y: after.y + 40 });
  });

  it('sets the key with the arrow keys as well, and by number', async () => {
    const from = await middle();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await hasKeysHere(1);
    await expect.poll(async () => (await middle()).x).toBeLessThan(from.x - 2);
    await undo();
    const x = page.getByRole('spinbutton', { name: 'X', exact: true });
    await x.fill('900');
    await x.press('Enter');
    await hasKeysHere(1);
    await expect.poll(() => x.inputValue()).toBe('900');
    await page.getByRole('slider', { name: 'Time' }).focus();
    await undo();
    await isAt(from);
  });

  it('moves the whole way by choice', async () => {
    const early = await middleAt(5.6);
    await seek(moment);
    await page.getByRole('switch', { name: 'Move all keyframes' }).click();
    const from = await drag({ x: -60, y: 0 });
    await isAt({ x: from.x - 60, y: from.y });
    await hasKeysHere(0);
    await isAtThen(5.6, { x: early.x - 60, y: early.y });
    await page.getByRole('switch', { name: 'Move all keyframes' }).click();
    await isSaved();
  });

  it('stops for the hand what plays, so that the key belongs to one moment', async () => {
    await seek(moment);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByText('A keyframe at this moment').first().waitFor({ state: 'attached' });
    await isSaved();
  });

  it('is grasped by its picture, not by its knob, also where it is small', async () => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await seek(moment);
    const scale = page.getByRole('spinbutton', { name: 'Scale', exact: true });
    const before = await scale.inputValue();
    const from = await drag({ x: -20, y: -10 });
    await isAt({ x: from.x - 20, y: from.y - 10 });
    expect(await scale.inputValue()).toBe(before);
    await isSaved();
  });

  it('did all that without an error on the console', () => {
    expect(studio.problems).toEqual([]);
  });
});
