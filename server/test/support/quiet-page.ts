import type { Page, Request } from 'playwright-core';
import { painted } from './browser.ts';

/**
 * Follows what a page asks for. What is returned resolves when it has everything: each request is answered, what came is
 * painted, and that has led to no further request. Waits for nothing else, however busy the machine.
 */
export const quietOf = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  const waiting = new Set<() => void>();
  let asked = 0;
  page.on('request', (request) => {
    asked++;
    open.add(request);
  });
  const ended = (request: Request) => {
    open.delete(request);
    if (open.size > 0) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);

  return async () => {
    for (;;) {
      if (open.size > 0) await new Promise<void>((resolve) => waiting.add(resolve));
      const before = asked;
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await painted(page);
      if (open.size === 0 && asked === before) return;
    }
  };
};
