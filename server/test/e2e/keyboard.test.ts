import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, painted } from '../support/browser.ts';
import { furnishedStudio } from '../support/furnished-studio.ts';

const missing = missingBrowser();

type Studio = Awaited<ReturnType<typeof furnishedStudio>>;
type Place = keyof Studio['routes'];

/** A dialog: where it is, what opens it, and what must have been done before. */
type Case = {
  at: Place;
  opener: (page: Page) => Locator;
  /** An entry of a menu that `opener` opens. */
  entry?: RegExp;
  before?: (page: Page) => Promise<void>;
};

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first();
const press = async (page: Page, target: Locator) => {
  await target.focus();
  await page.keyboard.press('Enter');
};
const choose =
  (...names: string[]) =>
  async (page: Page) => {
    for (const name of names) await page.getByRole('checkbox', { name }).first().check();
  };

const dialogs: Record<string, Case> = {
  'the keys': { at: 'library', opener: button('Keyboard shortcuts') },
  'a sheet to import': { at: 'library', opener: button('Import'), entry: /A sheet/ },
  'a sprite': { at: 'library', opener: (page) => page.getByRole('link', { name: 'apple', exact: true }) },
  'a stage for the chosen': { at: 'library', opener: button(/On a stage/), before: choose('Choose apple') },
  'a recipe for the chosen': {
    at: 'library',
    opener: button('Run a recipe'),
    before: choose('Choose apple'),
  },
  'an export of the chosen': { at: 'library', opener: button('Export'), before: choose('Choose apple') },
  'deleting the chosen': {
    at: 'trash',
    opener: button('Delete for good'),
    before: choose('Choose old apple'),
  },
  'a stage for a sprite': { at: 'sprite', opener: button(/on a stage/i) },
  'an export of a sprite': { at: 'sprite', opener: button(/^Export/) },
  'a sheet for the easel': { at: 'tavern', opener: button('Import'), entry: /A sheet/ },
  'a movement': { at: 'workshop', opener: button('Make it move') },
  'a turn': { at: 'workshop', opener: button('Turn') },
  'the details of the piece': { at: 'workshop', opener: button(/^Details of/) },
  'an export of the piece': { at: 'workshop', opener: button('Export') },
  'deleting a movement': { at: 'workshop of an animation', opener: button('Delete this animation') },
  'the keys of the desk': { at: 'painting', opener: button('Keys of the desk') },
  'a new scene': { at: 'theatre', opener: button('New scene') },
  'a picture to take apart': { at: 'theatre', opener: button('Take a picture apart') },
  'the uploaded sounds': { at: 'scene', opener: button('Your sounds') },
  'deleting a sound': {
    at: 'scene',
    opener: button(/^Delete Donau/),
    before: (page) => press(page, page.getByRole('button', { name: 'Your sounds' })),
  },
  'a sprite for the stage': { at: 'scene', opener: button('Add') },
  'the stage': { at: 'scene', opener: button('The stage') },
  sharing: { at: 'scene', opener: button('Share') },
  'an export of the scene': { at: 'scene', opener: button('Export') },
  'leaving as a guest': { at: 'settings', opener: button('Sign out') },
  'deleting the account': { at: 'settings', opener: button('Delete my work') },
};

describe.skipIf(missing)(`the studio by keyboard${missing ? ` (${missing})` : ''}`, () => {
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
  /** Where the keyboard is, in words. */
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.tagName} ${activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.slice(0, 60)}`;
    });
  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const dialog = () => page.locator('[role=dialog], [role=alertdialog]').last();

  it.each(Object.entries(dialogs))(
    'gives the keyboard back after %s',
    async (_name, { at, opener, entry, before }) => {
      await open(at);
      await before?.(page);
      const target = opener(page);
      await target.waitFor();
      const inside = await page.locator('[role=dialog], [role=alertdialog]').count();
      await press(page, target);
      if (entry) await press(page, page.getByRole('menuitem', { name: entry }));
      await expect.poll(() => page.locator('[role=dialog], [role=alertdialog]').count()).toBe(inside + 1);
      // It listens to the keyboard a moment after it is seen.
      await painted(page);
      expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[role=dialog], [role=alertdialog]').count()).toBe(inside);
      await expect
        .poll(focused)
        .toBe(
          await target.evaluate(
            (element) =>
              `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60)}`,
          ),
        );
      expect(await hasFocus(target)).toBe(true);
    },
  );

  it('gives the keyboard to the page when what opened the dialog went with what was done', async () => {
    await open('trash');
    await choose('Choose old apple')(page);
    await press(page, page.getByRole('button', { name: 'Delete for good' }));
    await press(page, dialog().getByRole('button', { name: 'Delete for good' }));
    await page.getByRole('heading', { name: 'The trash is empty' }).waitFor();
    await expect.poll(() => hasFocus(page.locator('#main'))).toBe(true);
  });

  it.each(['Enter', 'Escape'])('gives the keyboard back to a name after %s', async (key) => {
    await open('tavern with a sprite');
    const name = page.getByRole('heading', { level: 1 }).getByRole('button');
    await press(page, name);
    await page.getByRole('textbox', { name: 'Name', exact: true }).press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press(key);
    expect(await hasFocus(name)).toBe(true);
  });

  it('deletes a sound after a question, also from the scene that it plays in', async () => {
    await open('scene');
    await press(page, page.getByRole('button', { name: 'Your sounds' }));
    await press(page, page.getByRole('button', { name: /^Delete Donau/ }));
    await dialog().getByText('this one too').waitFor();
    await press(page, dialog().getByRole('button', { name: 'Delete the sound' }));
    await page.getByText('There is none yet.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Remove Donau/ }).waitFor({ state: 'detached' });
  });

  it('begins at the new page, and says its title', async () => {
    await open('library');
    const told = page.getByRole('status', { name: 'Page' });
    expect(await told.textContent()).toBe('');
    for (const place of ['Theatre', 'Gallery', 'Settings', 'Library', 'Tavern']) {
      await press(page, page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }));
      await expect.poll(() => told.textContent()).toBe(`${place} · Papeterie`);
      expect(await hasFocus(page.locator('#main'))).toBe(true);
    }
  });

  it('keeps the place in the library while a sprite is open over it', async () => {
    await open('library');
    const apple = page.getByRole('link', { name: 'apple', exact: true });
    await press(page, apple);
    await dialog().waitFor();
    expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.goBack();
    await expect.poll(() => hasFocus(apple)).toBe(true);
  });

  it('steps numbers with the keys that a spinbutton has, within their bounds', async () => {
    await open('scene');
    await press(page, page.getByRole('button', { name: 'boat', exact: true }));
    const x = page.getByRole('spinbutton', { name: 'X', exact: true });
    const now = async () => Number(await x.getAttribute('aria-valuenow'));
    const before = await now();
    await x.press('ArrowUp');
    expect(await now()).toBe(before + 1);
    expect(Number(await x.inputValue())).toBe(before + 1);
    await x.press('PageDown');
    expect(await now()).toBe(before - 9);
    await x.press('Shift+ArrowUp');
    expect(await now()).toBe(before + 1);
    await x.fill('1e9');
    await x.press('Enter');
    expect(await now()).toBe(Number(await x.getAttribute('aria-valuemax')));
  });

  const places = [
    'tavern',
    'tavern with a sprite',
    'library',
    'trash',
    'sprite',
    'workshop',
    'workshop of an animation',
    'painting',
    'painting a frame',
    'theatre',
    'scene',
    'invitation',
    'gallery',
    'settings',
    'nowhere',
  ] satisfies Place[];

  it.each(places)('has one heading of the page, and names that hold what is seen: %s', async (at) => {
    await open(at);
    await studio.isQuiet();
    const found = await page.evaluate(() => {
      const seen = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        const described = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
        for (const part of copy.querySelectorAll('*'))
          if (part.matches('[aria-hidden=true], .sr-only') || described.includes(part.id)) part.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
      };
      const controls =
        ':is(button, a, [role=radio], [role=checkbox], [role=option], [role=tab]):not([role=combobox])';
      const labelled = [...document.querySelectorAll(`[aria-label]${controls}`)];
      const nameless = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
        (input) =>
          !input.labels?.length &&
          !input.ariaLabel &&
          !input.closest('[aria-hidden=true]') &&
          input.type !== 'hidden',
      );
      return {
        headings: [...document.querySelectorAll('h1')].filter((one) => !one.closest('[aria-hidden=true]'))
          .length,
        misnamed: labelled
          .map((element) => [element.ariaLabel?.toLowerCase() ?? '', seen(element)] as const)
          .filter(([name, text]) => !name.includes(text)),
        nameless: nameless.map((input) => input.outerHTML),
      };
    });
    expect(found).toEqual({ headings: 1, misnamed: [], nameless: [] });
  });

  it('did all that without an error on a page', () => {
    expect(studio.problems).toEqual([]);
  });
});
