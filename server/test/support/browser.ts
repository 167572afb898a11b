import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = candidates.find((path) => existsSync(path));

/** Why there is no browser to test with; undefined when there is one. With CI=true that is an error. */
export const missingBrowser = (): string | undefined => {
  if (executablePath) return undefined;
  const reason = `no Chromium at ${candidates.join(', ')}`;
  if (process.env.CI === 'true') throw new Error(reason);
  return reason;
};

/** @param keepsPages pages that were left stay in memory, as for people; Playwright switches that off by itself */
export const launchBrowser = ({ keepsPages = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : undefined,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** What a suite does with a browser. */
export type TestBrowser = Pick<Browser, 'newContext' | 'newPage'> & { close(): Promise<void> };

/** One for all suites of this process, which it ends with: to start one takes longer than most of them need it. */
let launched: Promise<Browser> | undefined;

/** A browser as if of one's own: pages, cookies and caches are strangers to those of others, and gone after `close`. */
export const openBrowser = async (): Promise<TestBrowser> => {
  launched ??= launchBrowser();
  const browser = await launched;
  const opened: BrowserContext[] = [];
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    async close() {
      await Promise.all(opened.map((context) => context.close()));
    },
  };
};

/** Resolves when what was last done is painted, and what React does after painting is done as well. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
