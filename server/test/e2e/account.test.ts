import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser } from '../support/browser.ts';
import { openStudio, type Studio } from '../support/studio.ts';

const missing = missingBrowser();

const email = 'ada@papeterie.test';
const first = 'a lamp in the window';
const second = 'two lamps in the window';

/** One's own account: a password, other devices, leaving and staying after all. */
describe.skipIf(missing)(`the account in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let page: Page;
  let other: Page;

  const device = async () => {
    const context = await studio.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const opened = studio.watched(await context.newPage());
    await opened.goto(`${studio.url}/settings`);
    return opened;
  };

  beforeAll(async () => {
    studio = await openStudio();
    page = await device();
  }, 90_000);

  afterAll(() => studio?.close());

  const account = (on = page) => on.getByRole('region', { name: 'Account', exact: true });
  const button = (name: string, on = page) => on.getByRole('button', { name, exact: true });
  const press = async (name: string, on = page) => {
    await button(name, on).focus();
    await on.keyboard.press('Enter');
  };
  const signIn = async (on: Page, password: string) => {
    await account(on).getByRole('radio', { name: 'I have an account' }).click();
    await account(on).getByLabel('Email').fill(email);
    await account(on).getByLabel('Password').fill(password);
    await on.keyboard.press('Enter');
  };

  it('tells a guest until when the work is kept, and shows what is stored', async () => {
    await account()
      .getByText(/work is kept until \w+ \d+, \d{4}/)
      .waitFor();
    await account()
      .getByText(/0 KiB of .* used/)
      .waitFor();
    expect(await account().getByRole('meter', { name: 'Storage' }).count()).toBe(1);
  });

  it('signs up', async () => {
    await account().getByLabel('Name').fill('Ada');
    await account().getByLabel('Email').fill(email);
    await account().getByLabel('Password').fill(first);
    await page.keyboard.press('Enter');
    await account().getByText(`Signed in as Ada, ${email}.`).waitFor();
  });

  it('changes the password, after a wrong one was said to be wrong', async () => {
    await press('Change the password');
    const dialog = page.getByRole('dialog', { name: 'Change the password' });
    await dialog.getByLabel('Password now').fill('something else');
    await dialog.getByLabel('New password').fill(second);
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('This is not your password').waitFor();
    await dialog.getByLabel('Password now').fill(first);
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await button('Change the password').evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('signs another device out, which is told so and does not come in again by itself', async () => {
    other = await device();
    // Only a device that listens can be told.
    const listens = new Promise<void>((resolve) => {
      other.on('websocket', (socket) =>
        socket.on('framereceived', ({ payload }) => {
          if (String(payload).includes('connection_ack')) resolve();
        }),
      );
    });
    await signIn(other, second);
    await account(other).getByText('Signed in as Ada').waitFor();
    await listens;
    await press('Sign out other devices');
    await page.getByText('1 other device is signed out.').waitFor();
    await other.getByText('You were signed out.').waitFor();
    await press('Sign in again', other);
    await account(other).getByText('You are a guest.').waitFor();
    await account().getByText('Signed in as Ada').waitFor();
  });

  it('is going to be deleted, and says until when it can be kept', async () => {
    await press('Delete the account');
    const dialog = page.getByRole('dialog', { name: 'Delete the account' });
    await dialog
      .getByText(/in 7 days/)
      .first()
      .waitFor();
    await dialog.getByLabel('Password').fill(second);
    await page.keyboard.press('Enter');
    await account().getByText('Until then nothing is lost.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await account().evaluate((it) => it === document.activeElement)).toBe(true);
    await page.reload();
    await button('Keep my account').waitFor();
  });

  it('is kept', async () => {
    await press('Keep my account');
    await page.getByText('Your account stays.').waitFor();
    await button('Delete the account').waitFor();
    await page.reload();
    await button('Delete the account').waitFor();
    expect(await button('Keep my account').count()).toBe(0);
  });

  it('is kept as well by signing in', async () => {
    await press('Delete the account');
    await page.getByRole('dialog').getByLabel('Password').fill(second);
    await page.keyboard.press('Enter');
    await button('Keep my account').waitFor();
    await signIn(other, second);
    await account(other).getByText('Signed in as Ada').waitFor();
    expect(await button('Keep my account', other).count()).toBe(0);
  });

  it('did all that without an error on the page', () => {
    expect(studio.problems).toEqual([]);
  });
});
