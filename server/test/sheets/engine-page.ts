import { readFile } from 'node:fs/promises';
import type { Picture } from '@papeterie/pixels/picture';
import type { SheetFile } from '@papeterie/pixels/sheets/formats/sheet-file';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { TestBrowser } from '../support/browser.ts';

const origin = 'http://sheets.test';
/** Built for script tags; the packages do not export these files. */
const engineFile = (path: string): URL => new URL(`../../node_modules/${path}`, import.meta.url);
const engines = {
  phaser: engineFile('phaser/dist/phaser.min.js'),
};

const bytesOf = (file: SheetFile): Promise<Buffer> | Buffer => {
  if ('text' in file) return Buffer.from(file.text);
  if ('timeline' in file) throw new Error('no page loads an .aseprite file');
  if ('animated' in file) throw new Error('no engine loads pictures that move');
  const { width, height, pixels } = file.picture;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
};

/** A page in Chromium that finds the files of an export beside it, with a game engine if one is wanted. */
export const openEnginePage = async (
  browser: TestBrowser,
  files: readonly SheetFile[],
  engine?: keyof typeof engines,
  body = '',
): Promise<Page> => {
  const served = new Map<string, Buffer>();
  for (const file of files) served.set(file.path, await bytesOf(file));
  const script = engine ? `<script src="engine.js"></script>` : '';
  served.set('page.html', Buffer.from(`<!doctype html><meta charset="utf-8">${body}${script}`));
  if (engine) served.set('engine.js', await readFile(engines[engine]));
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const found = served.get(decodeURIComponent(new URL(route.request().url()).pathname.slice(1)));
    await (found ? route.fulfill({ body: found }) : route.fulfill({ status: 404 }));
  });
  await page.goto(`${origin}/page.html`);
  return page;
};

/** How many bytes of two pictures differ. */
export const countDifferent = (is: ArrayLike<number>, { pixels }: Picture): number => {
  if (is.length !== pixels.length) return Number.POSITIVE_INFINITY;
  return pixels.reduce((sum, level, i) => sum + (level === is[i] ? 0 : 1), 0);
};
