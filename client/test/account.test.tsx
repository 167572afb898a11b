import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider, useQuery } from 'urql';
import { describe, expect, it } from 'vitest';
import { SessionContext } from '../src/features/session/session.ts';
import { ViewerDocument } from '../src/features/session/viewer-document.ts';
import { Account } from '../src/features/settings/Account.tsx';
import { Toaster } from '../src/ui/Toaster.tsx';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';
import { createFakeStudio } from './fake-studio.ts';

const Page = () => {
  const [{ data }] = useQuery({ query: ViewerDocument });
  if (!data?.viewer) return null;
  return (
    <SessionContext value={{ viewer: data.viewer, renew: () => {} }}>
      <Account />
    </SessionContext>
  );
};

const open = async (who: 'guest' | 'user') => {
  const studio = createFakeStudio(0);
  if (who === 'user')
    Object.assign(studio.viewer, { name: 'Ada', email: 'ada@papeterie.test', isGuest: false });
  render(
    <Provider value={studio.client}>
      <TooltipProvider>
        <Page />
        <Toaster />
      </TooltipProvider>
    </Provider>,
  );
  await screen.findByRole('meter', { name: 'Storage' });
  return studio;
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the account', () => {
  it('says what is kept, and how long for a guest', async () => {
    await open('guest');
    expect(screen.getByRole('meter', { name: 'Storage' }).getAttribute('aria-valuetext')).toBe(
      '1.4 MiB of 1 GiB used',
    );
    expect(screen.getByText(/kept until Apr 1, 2026/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Change the password' })).toBeNull();
  });

  it('takes a new password only with the one that it has', async () => {
    const studio = await open('user');
    await press('Change the password');
    const [now, next] = [screen.getByLabelText('Password now'), screen.getByLabelText('New password')];
    await userEvent.type(now, 'not it at all');
    await userEvent.type(next, 'a better sentence{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/not your password/);
    await userEvent.clear(now);
    await userEvent.type(now, 'open sesame{Enter}');
    await screen.findByText(/Your password is changed/);
    expect(studio.inputs.at(-1)).toEqual({
      currentPassword: 'open sesame',
      newPassword: 'a better sentence',
    });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the password' })),
    );
  });

  it('says that no other device was there', async () => {
    await open('user');
    await press('Sign out other devices');
    await screen.findByText('No other device was signed in.');
  });

  it('goes after a week, and can be kept; the keyboard never falls off the page', async () => {
    await open('user');
    const card = screen.getByRole('region', { name: 'Account' });
    await press('Delete the account');
    expect(screen.getByRole('dialog').textContent).toMatch(/in 7 days/);
    await userEvent.type(screen.getByLabelText('Password'), 'open sesame{Enter}');
    await screen.findByText('Jan 8, 2027');
    await waitFor(() => expect(document.activeElement).toBe(card));
    expect(screen.queryByRole('button', { name: 'Delete the account' })).toBeNull();
    await press('Keep my account');
    await screen.findByText('Your account stays.');
    expect(screen.getByRole('button', { name: 'Delete the account' })).toBeDefined();
    expect(document.activeElement).toBe(card);
  });
});
