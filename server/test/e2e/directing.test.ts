import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { serverProcess } from '../support/server-process.ts';

const missing = missingBrowser();

/** What the studio says about directions in words. */
describe.skipIf(missing)(`directing in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let folder: string;
  let server: ReturnType<typeof serverProcess>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papeterie-e2e-directing-'));
    server = serverProcess({ DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'warn' });
    const url = await server.start();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    await page.goto(`${url}/theatre`);
    await page.getByRole('radio', { name: /harbor/i }).click();
    await page.waitForURL(/theatre\/./);
    await box().waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

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
