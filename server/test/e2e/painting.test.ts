import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

type Version = { operation: string; image: { url: string; sha256: string } };

const red = [255, 0, 0, 255];

/** The pixel editor by mouse and by keyboard, in a real browser against the real server. */
describe.skipIf(missing)(`painting in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let url: string;
  let page: Page;
  let spriteId: string;

  beforeAll(async () => {
    studio = await openStudio();
    ({ url, page } = studio);
  }, 90_000);

  afterAll(() => studio?.close());

  /** Asks the API as the one who sits at the browser. */
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> =>
    page.evaluate(async (body) => {
      const answer = await fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'graphql-preflight': '1' },
        body,
      });
      return (await answer.json()).data;
    }, JSON.stringify({ query, variables }));

  const versions = async (): Promise<Version[]> =>
    (
      await ask<{ sprite: { versions: Version[] } }>(
        'query ($id: ID!) { sprite(id: $id) { versions { operation image { url sha256 } } } }',
        { id: spriteId },
      )
    ).sprite.versions;

  const pixelsOf = async ({ image }: Version) => {
    const bytes = Buffer.from(await (await fetch(new URL(image.url, url))).arrayBuffer());
    const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  };

  /** What of the picture can be seen: what cannot has no color to be compared. */
  const seen = ({ data }: { data: Buffer }) =>
    data.map((byte, at) => (data[at - (at % 4) + 3] === 0 ? 0 : byte));

  const desk = () => page.getByRole('application');
  const saved = (count: number) => expect.poll(async () => (await versions()).length).toBe(count);

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('lays a drawn sprite on the desk', async () => {
    await page.goto(url);
    await page.getByLabel('What is it?').fill('a brave knight with a golden sword');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('[aria-label="Easel"] img');
      return shown?.complete && shown.naturalWidth >= 64;
    });
    const answer = await ask<{ sprites: { nodes: { id: string }[] } }>(
      '{ sprites(first: 1) { nodes { id } } }',
    );
    spriteId = answer.sprites.nodes[0]!.id;
    await page.goto(`${url}/sprites/${encodeURIComponent(spriteId)}/paint`);
    await desk().waitFor();
    expect(
      await page.getByRole('list', { name: 'Colors of the picture' }).getByRole('button').count(),
    ).toBeGreaterThan(4);
  });

  it('paints a line by mouse, takes a fill back, and saves a version with just these pixels', async () => {
    const [first] = await versions();
    const before = await pixelsOf(first!);
    await page.getByLabel('Color as hex').fill('#ff0000');
    await press('Enter');

    const box = (await desk().boundingBox())!;
    const zoom = Number.parseInt((await page.getByText(/^\d+%$/).textContent())!, 10) / 100;
    const left = Math.round((box.width - before.width * zoom) / 2);
    const top = Math.round((box.height - before.height * zoom) / 2);
    const at = (x: number, y: number) =>
      [box.x + left + (x + 0.5) * zoom, box.y + top + (y + 0.5) * zoom] as const;

    await page.getByRole('button', { name: 'Line' }).click();
    await page.mouse.move(...at(2, 3));
    await page.mouse.down();
    await page.mouse.move(...at(5, 30), { steps: 3 });
    await page.mouse.move(...at(9, 3), { steps: 3 });
    await page.mouse.up();
    await press('g');
    await page.mouse.click(...at(0, 0));
    await press('Control+z');
    await page.getByRole('button', { name: 'Save as a version' }).click();
    await saved(2);

    const [now, original] = await versions();
    expect(now!.operation).toBe('paint');
    expect(original!.image.sha256).toBe(first!.image.sha256);
    const expected = seen(before);
    for (let x = 2; x <= 9; x++) expected.set(red, (3 * before.width + x) * 4);
    expect(Buffer.compare(seen(await pixelsOf(now!)), expected)).toBe(0);
  });

  it('does the same by keyboard alone', async () => {
    await page.reload();
    await desk().waitFor();
    const before = await pixelsOf((await versions())[0]!);
    for (let tab = 0; tab < 40; tab++) {
      await press('Tab');
      if (await desk().evaluate((canvas) => canvas === document.activeElement)) break;
    }
    // The cursor begins in the middle; the status tells where it is.
    const said = page.getByRole('status').filter({ hasText: / at \d+, \d+/ });
    await press('ArrowUp');
    for (let step = 0; step < 9; step++) await press('Shift+ArrowUp', 'Shift+ArrowLeft');
    await expect.poll(() => said.textContent()).toMatch(/ at 1, 1$/);

    // A filled box around nothing, a line beside it, and a fill that is undone.
    await press('u', 'Enter', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter');
    await press('g', 'Shift+ArrowDown', 'Enter', 'Control+z');
    await press('l', 'Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Escape');
    await press('Control+s');
    await saved(3);

    const now = await pixelsOf((await versions())[0]!);
    const changed = [];
    for (let index = 0; index < before.width * before.height; index++)
      if (
        Buffer.compare(
          seen(now).subarray(index * 4, index * 4 + 4),
          seen(before).subarray(index * 4, index * 4 + 4),
        )
      )
        changed.push([index % before.width, Math.floor(index / before.width)]);
    expect(changed).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [2, 1],
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('has the colors of the desk as they were after a look at redrawing', async () => {
    const palette = () =>
      page
        .getByRole('list', { name: 'Colors of the picture' })
        .getByRole('button')
        .evaluateAll((swatches) => swatches.map((swatch) => swatch.getAttribute('aria-label')));
    await page.getByLabel('Color as hex').fill('#123456');
    await press('Enter');
    const before = await palette();
    await page.getByRole('radio', { name: 'Redraw a part' }).click();
    await page.getByRole('heading', { name: 'Redraw a part' }).waitFor();
    await page.getByRole('radio', { name: 'Paint', exact: true }).click();
    await desk().waitFor();
    expect(await palette()).toEqual(before);
    expect(await page.getByLabel('Color as hex').inputValue()).toBe('#123456');
  });

  it('meets another version kindly, and keeps both', async () => {
    const other = await sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 1 } },
    })
      .png()
      .toBuffer();
    await page.evaluate(
      async ({ id, bytes }) => {
        const form = new FormData();
        const query = 'mutation ($i: PaintSpriteInput!) { paintSprite(input: $i) { __typename } }';
        form.append('operations', JSON.stringify({ query, variables: { i: { id, file: null } } }));
        form.append('map', JSON.stringify({ 0: ['variables.i.file'] }));
        form.append('0', new Blob([Uint8Array.from(bytes)]), 'other.png');
        await fetch('/api/graphql', { method: 'POST', headers: { 'graphql-preflight': '1' }, body: form });
      },
      { id: spriteId, bytes: [...other] },
    );
    await saved(4);
    await desk().focus();
    await press('b', 'Enter', 'Control+s');
    await page.getByRole('dialog', { name: /another picture/ }).waitFor();
    expect(await versions()).toHaveLength(4);
    await page.getByRole('button', { name: 'Save mine as a new version' }).click();
    await saved(5);
  });

  it('asks once before unsaved work is left', async () => {
    await desk().focus();
    await press('ArrowRight', 'Enter');
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await desk().waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('searchbox').waitFor();
    expect(studio.problems).toEqual([]);
  });
});
