import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { furnishedStudio } from '../support/furnished-studio.ts';

const missing = missingBrowser();

type Studio = Awaited<ReturnType<typeof furnishedStudio>>;

const themes = ['tavern', 'paper', 'night', 'contrast'] as const;
/** Themes differ in fonts and lines, not in where things are: each size is walked in one, and each theme somewhere. */
const sizes = [
  [1440, 900, 'contrast'],
  [1280, 720, 'paper'],
  [820, 1180, 'night'],
  [390, 844, 'tavern'],
] as const;

/** What sticks out of the page, and which controls cannot be pressed because something lies on them. */
const measure = () => {
  const wide = document.documentElement.clientWidth;
  const words = (element: Element | null) =>
    element
      ? `<${element.localName} ${element.className}> ${(element.ariaLabel ?? element.textContent ?? '').slice(0, 40)}`
      : 'nothing';
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('.sr-only, [aria-hidden=true]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  /** What an element is cut off by, or scrolls in. */
  const frameOf = (element: Element): Element | undefined => {
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    )
      if (getComputedStyle(around).overflowX !== 'visible') return around;
    return undefined;
  };
  const sticksOut = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > wide + 1 || left < -1) && !frameOf(element);
  });
  const covered: string[] = [];
  for (const control of all) {
    if (!control.matches('button, a[href], input, textarea, select, [role=slider]')) continue;
    // Shown when it has the keyboard.
    if (control.getAttribute('href') === '#main') continue;
    const style = getComputedStyle(control);
    if (style.pointerEvents === 'none' || style.clipPath !== 'none' || style.opacity === '0') continue;
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const label = (control as HTMLInputElement).labels?.[0];
    if (!found || !(control.contains(found) || label?.contains(found)))
      covered.push(`${words(control)} below ${words(found)}`);
  }
  return {
    scrolls: document.documentElement.scrollWidth > wide,
    sticksOut: sticksOut.map(words),
    covered,
  };
};

describe.skipIf(missing)(`the studio's pages in every size${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await furnishedStudio();
  }, 120_000);
  afterAll(() => studio?.close());

  describe.each(sizes)('%d × %d', (width, height, theme) => {
    it(`nothing sticks out and nothing is covered: ${theme}`, async () => {
      const { page, url, routes, isQuiet } = studio;
      await page.evaluate((name) => localStorage.setItem('papeterie.theme', name), theme);
      await page.setViewportSize({ width, height });
      for (const [place, path] of Object.entries(routes)) {
        await page.goto(url + path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await isQuiet();
        expect({ place, ...(await page.evaluate(measure)) }).toEqual({
          place,
          scrolls: false,
          sticksOut: [],
          covered: [],
        });
      }
    }, 120_000);

    it('the stage and what is chosen on it have room beside each other', async () => {
      const { page, url, routes } = studio;
      await page.setViewportSize({ width, height });
      await page.goto(url + routes.scene);
      await page.getByRole('button', { name: 'boat', exact: true }).click();
      if (width <= 760) await page.getByRole('radio', { name: 'Chosen' }).click();
      await page.getByRole('spinbutton', { name: 'X', exact: true }).waitFor();
      const stage = (await page.locator('canvas').boundingBox())!;
      const panel = (await page.getByRole('spinbutton', { name: 'X', exact: true }).boundingBox())!;
      expect(
        panel.x >= stage.x + stage.width ||
          panel.y >= stage.y + stage.height ||
          panel.x + panel.width <= stage.x,
      ).toBe(true);
      // Half of what is there, at least: a stage like a stamp shows nothing.
      expect(stage.width).toBeGreaterThan(width * 0.45);
      expect(stage.x).toBeGreaterThanOrEqual(0);
      expect(stage.x + stage.width).toBeLessThanOrEqual(width);
    });

    it('nothing is cut off in a player, a color or an order', async () => {
      const { page, url, routes, knightId } = studio;
      await page.setViewportSize({ width, height });
      const overflow = (element: Element) => element.scrollWidth - element.clientWidth;
      await page.goto(`${url}/sprite/${knightId}`);
      const fastest = page.getByRole('radio', { name: '4× as fast' });
      await fastest.waitFor();
      expect(await page.getByRole('dialog').evaluate(overflow)).toBeLessThanOrEqual(0);
      const speed = (await fastest.boundingBox())!;
      const card = (await page.getByRole('listitem').filter({ has: fastest }).boundingBox())!;
      expect(speed.x + speed.width).toBeLessThanOrEqual(card.x + card.width);

      await page.goto(url + routes.painting);
      expect(await page.getByLabel('Color as hex').evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.goto(url + routes.library);
      const order = page.getByRole('combobox', { name: 'Sort' }).locator(':scope > :first-child');
      expect(await order.evaluate(overflow)).toBeLessThanOrEqual(0);
    });

    it('the library has all that can be done in its bar in view', async () => {
      const { page, url, routes } = studio;
      await page.setViewportSize({ width, height });
      await page.goto(url + routes.library);
      for (const name of ['Favorites', 'Filters', 'Import', 'Trash']) {
        const box = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.width).toBeGreaterThanOrEqual(36);
      }
    });
  });

  it.each(themes)('a white sprite differs from its ground in %s', async (theme) => {
    const { page, url, routes } = studio;
    await page.evaluate((name) => localStorage.setItem('papeterie.theme', name), theme);
    await page.goto(url + routes.library);
    const picture = page.getByRole('link', { name: 'white moon' }).locator('img');
    await picture.waitFor();
    const ground = await picture.evaluate((image) => getComputedStyle(image.parentElement!).backgroundImage);
    const tones = [...ground.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)];
    expect(tones.length).toBeGreaterThan(1);
    for (const [, red, green, blue] of tones)
      expect((Number(red) + Number(green) + Number(blue)) / 3).toBeLessThan(170);
  });

  it('did all that without an error on a page', () => {
    expect(studio.problems).toEqual([]);
  });
});
