import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, missingBrowser } from '../support/browser.ts';
import { furnishedStudio } from '../support/furnished-studio.ts';

const missing = missingBrowser();

type Studio = Awaited<ReturnType<typeof furnishedStudio>>;

describe.skipIf(missing)(`leaving a scene${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let visiting: Browser;
  let guest: Page;

  beforeAll(async () => {
    studio = await furnishedStudio();
    // As people have it: pages that were left are kept for when they go back.
    visiting = await launchBrowser({ keepsPages: true });
    guest = await visiting.newPage();
    guest.setDefaultTimeout(15_000);
  }, 120_000);
  afterAll(async () => {
    await visiting?.close();
    await studio?.close();
  });

  it('takes the visitor away at once, and brings them back with the page', async () => {
    const { page, url, routes } = studio;
    await page.goto(url + routes.scene);
    await guest.goto(url + routes.invitation);
    await guest.waitForURL(/theatre/);
    const visitors = page.getByRole('list', { name: 'Also here' }).getByRole('listitem');
    const here = () => visitors.count();
    await expect.poll(here).toBe(1);

    await guest.evaluate(() => Object.assign(window, { isTheSame: true }));
    // By the document, not by the studio's own links. The next ping, which a dead one would not answer, comes later.
    await guest.goto(url + routes.gallery);
    await expect.poll(here, { timeout: 11_000 }).toBe(0);

    // A page that was kept is shown, not loaded.
    await guest.goBack({ waitUntil: 'commit' });
    expect(await guest.evaluate(() => 'isTheSame' in window)).toBe(true);
    await expect.poll(here).toBe(1);
  });
});
