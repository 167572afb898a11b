import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
export const openBrowser = ({ keepsPages = false } = {}): Promise<Browser> =>
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
