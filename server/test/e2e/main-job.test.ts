import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** The whole main job as somebody new would do it, in a real browser against the real server. */
describe.skipIf(missing)(`the studio in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let url: string;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio();
    ({ url, page } = studio);
  }, 90_000);

  afterAll(() => studio?.close());

  const easel = () => page.getByRole('region', { name: 'Easel' });

  it('draws what one describes', async () => {
    await page.goto(url);
    await page.getByLabel('What is it?').fill('a brave knight with a golden sword');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const picture = easel().locator('img').first();
    await picture.waitFor();
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('[aria-label="Easel"] img');
      return shown?.complete && shown.naturalWidth >= 64;
    });
    expect(await picture.evaluate((image) => getComputedStyle(image).imageRendering)).toBe('pixelated');
  });

  it('enhances it, and shows before and after', async () => {
    await page.getByRole('radio', { name: 'Comic' }).click();
    await page.getByRole('button', { name: 'Enhance', exact: true }).click();
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    const before = Number(await slider.getAttribute('aria-valuenow'));
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  });

  it('downloads it enlarged, with hard pixels', async () => {
    await page.getByRole('button', { name: 'Download' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /8/ }).first().click();
    const file = await (await download).path();
    expect((await sharp(file).metadata()).width).toBe(512);
  });

  it('finds it in the library, live on another tab', async () => {
    const other = studio.watched(await studio.context.newPage());
    await other.goto(`${url}/library`);
    await other
      .getByRole('link', { name: /brave knight/i })
      .first()
      .waitFor();

    await page.bringToFront();
    await page.getByLabel('What is it?').fill('a blue potion');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await other.bringToFront();
    await other
      .getByRole('link', { name: /blue potion/i })
      .first()
      .waitFor();

    await other.getByRole('searchbox').fill('knight');
    await other
      .getByRole('link', { name: /blue potion/i })
      .first()
      .waitFor({ state: 'detached' });
    expect(new URL(other.url()).search).toContain('knight');
    await other.reload();
    await other
      .getByRole('link', { name: /brave knight/i })
      .first()
      .waitFor();
    await other.close();
  });

  it('takes it to the trash and back', async () => {
    await page.getByRole('button', { name: /trash/i }).first().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.goto(`${url}/library`);
    await page
      .getByRole('link', { name: /blue potion/i })
      .first()
      .waitFor();
  });

  it('signs up and keeps everything', async () => {
    await page.goto(`${url}/settings`);
    await page
      .getByRole('button', { name: /sign up|keep/i })
      .first()
      .waitFor();
    const form = page
      .locator('form')
      .filter({ has: page.getByLabel('Name') })
      .first();
    await form.getByLabel('Name').fill('Ada');
    await form.getByLabel('Email').fill('ada@example.org');
    await form.getByLabel('Password').fill('correct horse battery');
    await form.getByRole('button').last().click();
    await page.getByText('ada@example.org').first().waitFor();
    await page.goto(`${url}/library`);
    await page
      .getByRole('link', { name: /brave knight/i })
      .first()
      .waitFor();
  });

  it('opens GraphiQL with the worked examples', async () => {
    await page.goto(`${url}/api/graphql`);
    await page
      .getByRole('tab', { name: /Start|who|WhoAmI/i })
      .first()
      .waitFor();
    await page.getByText('signInAsGuest').first().waitFor();
  });

  it('did all that without an error on the console', () => {
    expect(studio.problems).toEqual([]);
  });
});
