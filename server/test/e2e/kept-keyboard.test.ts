import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { furnishedStudio } from '../support/furnished-studio.ts';

const missing = missingBrowser();

type Studio = Awaited<ReturnType<typeof furnishedStudio>>;
type Place = keyof Studio['routes'];

describe.skipIf(missing)(`a control that goes when it is used${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let page: Page;

  beforeAll(async () => {
    studio = await furnishedStudio();
    page = studio.page;
  }, 120_000);
  afterAll(() => studio?.close());

  const open = async (at: Place) => {
    await page.goto(studio.url + studio.routes[at]);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const press = async (target: Locator) => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  const pick = async (menu: Locator, entry: string) => {
    await press(menu);
    await press(page.getByRole('menuitem', { name: entry, exact: true }));
  };
  /** Where the keyboard is, in words. */
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === document.getElementById('main') || at === document.body) return at?.id || at?.tagName;
      return at?.getAttribute('aria-label') || at?.textContent?.slice(0, 60);
    });

  it('leaves the keyboard among the steps of the workshop', async () => {
    await open('workshop');
    const addStep = button('Add a step');
    const outline = page.getByRole('listitem', { name: /Outline/ });
    const add = async () => {
      await pick(addStep, 'Outline');
      await outline.waitFor();
    };
    await add();
    await press(button('Remove Outline'));
    await expect.poll(focused).toBe('Add a step');
    await add();
    await press(button('Clear'));
    await expect.poll(focused).toBe('Add a step');
    await add();
    await press(button('Do it'));
    await outline.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Add a step');
  });

  it('leaves it with the directions after a turn', async () => {
    await open('sprite');
    await press(button('Turn it around'));
    await page.getByRole('checkbox', { name: 'East, right' }).check();
    await press(button('Turn'));
    await page.getByRole('list', { name: 'Made from this sprite' }).waitFor();
    await expect.poll(focused).not.toBe('BODY');
    expect(await page.evaluate(() => document.activeElement?.closest('[aria-label=Turn]') !== null)).toBe(
      true,
    );
  });

  it('leaves it with the next one of a list in a scene', async () => {
    await open('scene');
    const layers = page.getByRole('list', { name: /^Layers/ });
    const names = () => layers.locator('button[aria-pressed]').allTextContents();
    const [, second = ''] = await names();
    const more = page.getByRole('button', { name: /^More for/ });
    await press(more.first());
    await press(page.getByRole('menuitem', { name: 'Remove', exact: true }));
    await expect.poll(async () => (await names())[0]).toBe(second);
    await expect.poll(focused).toBe(`More for ${second}`);

    await page.getByRole('button', { name: 'boat', exact: true }).click();
    await pick(button('Add a behavior'), 'Keyframes');
    await press(button('Keyframe at this moment'));
    const remove = page.getByRole('button', { name: /^Remove the keyframe/ });
    await expect.poll(() => remove.count()).toBeGreaterThan(1);
    await press(remove.first());
    await expect.poll(focused).not.toBe('BODY');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[aria-label=Behaviors]') !== null),
    ).toBe(true);
    await press(page.getByRole('button', { name: /^Remove Keyframes/ }));
    await expect.poll(() => remove.count()).toBe(0);
    await expect.poll(focused).not.toBe('BODY');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[aria-label=Behaviors]') !== null),
    ).toBe(true);
  });

  it('leaves it on the page when all that was chosen is trashed', async () => {
    await open('library');
    await page.getByRole('checkbox', { name: 'Choose white moon' }).check();
    await press(page.getByRole('toolbar').getByRole('button', { name: 'Trash' }));
    await expect.poll(focused).toBe('main');
  });

  it('leaves it with what one chose at the desk', async () => {
    await open('painting');
    await page.getByRole('radio', { name: 'Redraw a part' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Redraw a part' }).waitFor();
    await expect.poll(focused).toBe('Redraw a part');
  });

  it('does not bring it back to what somebody has left', async () => {
    await open('workshop');
    await button('Add a step').focus();
    await page.mouse.click(2, 400);
    await expect.poll(focused).toBe('main');
  });
});
