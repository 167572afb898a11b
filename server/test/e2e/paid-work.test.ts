import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** What the vendors can do, through the studio, with the stand-in in their place. */
describe.skipIf(missing)(`paid work in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let url: string;
  let standIn: StandIn;
  let page: Page;

  beforeAll(async () => {
    standIn = await createStandIn({ slowMs: 60_000 });
    studio = await openStudio({
      LOG_LEVEL: 'error',
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      GUESTS_MAY_SPEND: 'on',
      GEMINI_BASE_URL: standIn.geminiUrl,
      GEMINI_API_KEY: standIn.geminiKey,
    });
    ({ url, page } = studio);
  }, 90_000);

  afterAll(async () => {
    await studio?.close();
    await standIn?.close();
  });

  const choose = async (box: string, artist: RegExp) => {
    await page.getByRole('combobox', { name: box }).click();
    await page.getByRole('option', { name: artist }).click();
  };
  const easel = () => page.getByRole('region', { name: 'Easel' });
  const draw = () => page.getByRole('button', { name: 'Draw', exact: true }).click();

  it('draws with PixelLab, the price beside the button', async () => {
    await page.goto(url);
    await page.getByLabel('What is it?').fill('a red dragon');
    await choose('Who draws', /PixelLab/);
    await page.getByText('$0.0084').first().waitFor();
    await draw();
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('[aria-label="Easel"] img');
      return shown?.complete && shown.naturalWidth >= 64;
    });
    expect(standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('enhances with Gemini', async () => {
    await page.getByRole('radio', { name: 'Painterly' }).click();
    await choose('Who enhances', /Gemini/);
    await page.getByRole('button', { name: 'Enhance', exact: true }).click();
    await page.getByRole('slider').first().waitFor();
  });

  it('says what went wrong and what to do', async () => {
    standIn.fail('pixellab', '422');
    await draw();
    await easel()
      .getByText(/Say it in other words/)
      .waitFor();
    standIn.fail('pixellab', '401');
    await draw();
    await easel().getByText(/key/i).first().waitFor();
  });

  it('animates it and turns it around', async () => {
    await page.goto(`${url}/library?status=READY`);
    await page
      .getByRole('link', { name: /red dragon/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Make it move' }).click();
    await page.getByLabel('What does it do?').fill('walk');
    await choose('Who animates', /PixelLab/);
    await page.getByRole('button', { name: 'Animate' }).click();
    // The frames take turns: whichever is shown has a name.
    const animations = page.getByRole('list', { name: 'Animations of this sprite' });
    await animations
      .getByRole('img', { name: /frame \d/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Turn it around' }).click();
    await page
      .getByRole('checkbox', { name: /right|east/i })
      .first()
      .click();
    await choose('Who turns it', /PixelLab/);
    await page.getByRole('button', { name: /^Turn/ }).last().click();
    await page.getByRole('list', { name: 'Made from this sprite' }).getByRole('link').first().waitFor();
  });

  it('shows every cent of it', async () => {
    await page.goto(`${url}/settings`);
    await page
      .getByText(/Drawing with PixelLab/)
      .first()
      .waitFor();
    await page
      .getByText(/Enhancing with Gemini/)
      .first()
      .waitFor();
    await page
      .getByText(/Animating with PixelLab/)
      .first()
      .waitFor();
  });
});
