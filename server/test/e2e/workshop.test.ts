import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

/** A knight from words to a game: a walk, pixel work, a recipe, a file for Phaser. */
describe.skipIf(missing)(`the workshop in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let url: string;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio();
    ({ url, page } = studio);
  }, 90_000);

  afterAll(() => studio?.close());

  const press = async (target: Locator, key = 'Enter') => {
    await target.focus();
    await page.keyboard.press(key);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const frames = () => page.getByRole('listbox', { name: 'Frames' }).getByRole('option');
  /** Which pictures the strip shows, in order. */
  const strip = () =>
    frames().evaluateAll((all) => all.map((one) => one.querySelector('img')?.getAttribute('src') ?? ''));
  const versions = () => page.getByRole('list', { name: 'Versions, newest first' }).getByRole('listitem');
  const addStep = async (name: string) => {
    await press(button('Add a step'));
    await press(page.getByRole('menuitem', { name, exact: true }));
  };

  it('draws a knight and lays it on the bench', async () => {
    await page.goto(url);
    await page.getByLabel('What is it?').fill('a brave knight with a golden sword');
    await press(button('Draw'));
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('[aria-label="Easel"] img');
      return shown?.complete && shown.naturalWidth >= 64;
    });
    await press(page.getByRole('link', { name: 'Workshop' }));
    await page.waitForURL(/\/sprites\/[^/]+\/workshop$/);
    await page
      .getByRole('region', { name: 'Quality' })
      .getByText(/colors/)
      .waitFor();
  });

  it('makes it walk, with eight frames', async () => {
    await press(button('Make it move'));
    const dialog = page.getByRole('dialog', { name: 'Make it move' });
    await dialog.getByRole('radio', { name: 'walk' }).click();
    expect(await dialog.getByLabel('Frames').inputValue()).toBe('8');
    await press(dialog.getByRole('button', { name: 'Animate' }));
    await press(page.getByRole('navigation', { name: 'On the bench' }).getByRole('link', { name: /walk/i }));
    await frames().nth(7).waitFor();
  }, 60_000);

  it('arranges two frames by keyboard, and takes it back', async () => {
    const before = await strip();
    await frames().first().click();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowLeft');
    await versions().nth(1).waitFor();
    const [a, b, c, d, ...rest] = before;
    expect(await strip()).toEqual([b, a, d, c, ...rest]);
    await page.reload();
    await frames().nth(7).waitFor();
    expect(await strip()).toEqual([b, a, d, c, ...rest]);
    await page.keyboard.press('Control+z');
    await versions().nth(2).waitFor();
    expect(await strip()).toEqual(before);
  });

  it('plays and stops with Space, steps with . and ,', async () => {
    await frames().nth(3).click();
    await page.keyboard.press('.');
    await page.locator('[role=option][aria-label^="Frame 5,"][aria-selected=true]').waitFor();
    await page.keyboard.press(',');
    await page.locator('[role=option][aria-label^="Frame 4,"][aria-selected=true]').waitFor();
    await page.keyboard.press('Space');
    await button('Pause').waitFor();
    await page.keyboard.press('Space');
    await button('Play').waitFor();
  });

  it('shows at once what a palette makes of all frames, and says what is wrong with a step', async () => {
    await addStep('Palette');
    await page.getByRole('radio', { name: 'Well-known' }).click();
    await page.getByRole('img', { name: /walk, after, frame/ }).waitFor();
    expect(await page.getByRole('slider', { name: 'Before and after' }).count()).toBe(1);
    await addStep('Crop');
    const left = page.getByLabel('Left', { exact: true });
    await left.fill('900');
    await left.press('Enter');
    await page.getByRole('listitem', { name: 'Step 2: Crop' }).getByRole('alert').waitFor();
    expect(await button('Do it to all frames').isDisabled()).toBe(true);
    await press(button('Remove Crop'));
    await page.getByRole('img', { name: /walk, after, frame/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keeps the steps as a recipe, and does them', async () => {
    await page.getByLabel('Name of the recipe').fill('Sweet');
    await page.keyboard.press('Enter');
    await button('Take Sweet').waitFor();
    const before = await strip();
    await press(button('Do it to all frames'));
    await versions().nth(3).waitFor();
    expect(await strip()).not.toEqual(before);
    expect(await page.getByRole('listitem', { name: /Step/ }).count()).toBe(0);
  });

  it('lays a recipe on the bench again, for the still', async () => {
    await press(page.getByRole('link', { name: 'The still' }));
    // A recipe goes to what lies there: until then, that is the walk.
    await button('Do it').waitFor();
    await press(button('Take Sweet'));
    await page.getByRole('listitem', { name: 'Step 1: Palette' }).waitFor();
    await press(button('Do it'));
    await versions().nth(1).waitFor();
    await page
      .getByRole('img', { name: /knight/ })
      .first()
      .waitFor();
  });

  it('runs it on what is chosen in the library', async () => {
    await page.goto(`${url}/library`);
    await press(page.getByRole('checkbox').first(), 'Space');
    await press(button('Run a recipe'));
    await press(page.getByRole('dialog').getByRole('button', { name: /Sweet/ }));
    await page.getByText('1 sprite changed').waitFor();
  });

  it('takes it away for Phaser, with its walk', async () => {
    await page.goto(`${url}/library`);
    await press(page.getByRole('checkbox').first(), 'Space');
    await press(button('Export'));
    const dialog = page.getByRole('dialog', { name: 'Export' });
    expect(await dialog.getByRole('combobox', { name: 'Format' }).textContent()).toContain('Phaser');
    await press(dialog.getByRole('button', { name: 'Export', exact: true }));
    const link = dialog.getByRole('link', { name: /Download/ });
    await link.waitFor();
    const download = page.waitForEvent('download');
    await press(link);
    const file = await (await download).path();
    const { files } = await createZipArchives().unpack(await readFile(file), () => true);
    const names = [...files.keys()];
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
    const texts = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => Buffer.from(files.get(name) ?? []).toString());
    for (const text of texts) expect(() => JSON.parse(text)).not.toThrow();
    expect(texts.join()).toMatch(/walk/);
  });

  it('did all that without an error on the console', () => {
    expect(studio.problems).toEqual([]);
  });
});
