import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openBrowser, type TestBrowser } from './browser.ts';
import { quietOf } from './quiet-page.ts';

const missing = missingBrowser();

describe.skipIf(missing)(`a page in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it('is quiet when it has what it asked for, and what that led it to ask for', async () => {
    const answers: (() => void)[] = [];
    await page.route('http://quiet.test/**', async (route) => {
      if (route.request().url().endsWith('/held')) await new Promise<void>((answer) => answers.push(answer));
      await route.fulfill({ body: '', contentType: 'text/html' });
    });
    await page.goto('http://quiet.test/');
    const isQuiet = quietOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate(() => {
      fetch('/held').then(() => requestAnimationFrame(() => fetch('/held')));
    });
    let quiet = false;
    const becoming = isQuiet().then(() => {
      quiet = true;
    });
    for (const turn of [1, 2]) {
      await expect.poll(() => answers.length).toBe(turn);
      expect(quiet).toBe(false);
      answers[turn - 1]!();
    }
    await becoming;
    expect(asked).toEqual(['/held', '/held']);
  });

  it('is a stranger to those of other suites, which end without it', async () => {
    const another = await openBrowser();
    const context = await another.newContext();
    await context.addCookies([{ name: 'mine', value: '1', url: 'http://quiet.test' }]);
    await another.close();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });
});
