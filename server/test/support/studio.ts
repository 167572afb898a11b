import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { quietOf } from './quiet-page.ts';
import { serverProcess } from './server-process.ts';

/** Longer than anything takes on a machine that has much to do: only what never comes runs into it. */
export const patienceMs = 20_000;

export type Studio = Awaited<ReturnType<typeof openStudio>>;

/**
 * The built server with nothing in it, and a browser to look at it with.
 * @param settings beside the defaults, as its operator sets them
 * @param look of the visitor's first window
 */
export const openStudio = async (settings: Record<string, string> = {}, look: BrowserContextOptions = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-e2e-'));
  const server = serverProcess({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
    ...settings,
  });
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.end('SIGTERM');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = await server.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...look });
  /** What pages threw, and what they said on the console that was an error. */
  const problems: string[] = [];
  const watched = (page: Page): Page => {
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    return page;
  };
  const page = watched(await context.newPage());
  return {
    url,
    browser,
    context,
    page,
    /** Resolves when the page has all that it asks for. */
    isQuiet: quietOf(page),
    problems,
    watched,
    close,
  };
};
