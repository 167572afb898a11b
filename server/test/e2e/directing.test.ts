import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** What the studio says about directions in words. */
describe.skipIf(missing)(`directing in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio({}, { reducedMotion: 'reduce' });
    page = studio.page;
    await page.goto(`${studio.url}/theatre`);
    await page.getByRole('radio', { name: /harbor/i }).click();
    await page.waitForURL(/theatre\/./);
    await box().waitFor();
  }, 90_000);

  afterAll(() => studio?.close());

  const box = () => page.getByRole('textbox', { name: 'What shall happen?' });
  const answer = () => page.getByRole('status', { name: 'What was directed' });
  const direct = async (words: string) => {
    await box().fill(words);
    await page.getByRole('button', { name: 'Direct', exact: true }).click();
  };

  it('shows what was done and, in the words that were said, what was not', async () => {
    await direct('the cat jumps happily, the dragon flies');
    await answer().getByRole('heading', { name: 'Directed in part' }).waitFor();
    const items = await answer().getByRole('listitem').allTextContents();
    expect(items).toEqual([
      expect.stringMatching(/^cat: jump/),
      '“happily”: not understood',
      '“the dragon flies”: not understood',
    ]);
    expect(await box().inputValue()).toBe('the cat jumps happily, the dragon flies');
  });

  it('says that it is so already instead of doing it again', async () => {
    await direct('the cat jumps');
    await page.getByText(/It is so already: “cat: jump/).waitFor();
    expect(await answer().count()).toBe(0);
  });

  it('takes all of it back, and is done with words that came to something', async () => {
    await direct('the boat spins');
    await answer().getByRole('heading', { name: 'Directed', exact: true }).waitFor();
    expect(await box().inputValue()).toBe('');
    await page.getByRole('button', { name: 'boat', exact: true }).click();
    const drift = page.getByRole('button', { name: /^Drift/ });
    await drift.waitFor();
    await answer().getByRole('button', { name: 'Undo' }).click();
    await drift.waitFor({ state: 'detached' });
    expect(await answer().count()).toBe(0);
  });
});
