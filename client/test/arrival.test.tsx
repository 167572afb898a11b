import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../src/api/client.ts';
import { SessionProvider } from '../src/features/session/SessionProvider.tsx';
import { createFakeStudio } from './fake-studio.ts';

const open = (studio: ReturnType<typeof createFakeStudio>) => {
  let visits = 0;
  const connect = (): Graph => {
    visits++;
    return {
      client: studio.anew(),
      onReconnect: () => () => {},
      interruption: () => null,
      onInterruption: () => () => {},
      renewLinks: () => {},
      dispose: () => {},
    };
  };
  render(
    <SessionProvider connect={connect}>
      <p>The studio</p>
    </SessionProvider>,
  );
  return { visits: () => visits };
};

const guests = ({ asked }: ReturnType<typeof createFakeStudio>) =>
  asked.filter((name) => name === 'SignInAsGuest').length;

describe('arriving', () => {
  it('gives a stranger a seat', async () => {
    const studio = createFakeStudio(0);
    studio.arrive('stranger');
    open(studio);
    await screen.findByText('The studio');
    expect(guests(studio)).toBe(1);
  });

  it('says so when the seat is not kept, instead of asking for one after the other', async () => {
    const studio = createFakeStudio(0);
    studio.arrive('forgotten');
    const { visits } = open(studio);
    await screen.findByRole('alert');
    expect(screen.getByRole('alert').textContent).toContain(`adds ${location.origin} to CORS_ORIGINS`);
    expect(guests(studio)).toBe(1);
    expect(visits()).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(guests(studio)).toBe(2));
    await screen.findByRole('alert');
    expect(guests(studio)).toBe(2);
  });

  it('says until when nobody is let in from here', async () => {
    const studio = createFakeStudio(0);
    studio.arrive('refused');
    open(studio);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /60 new guests from one address an hour. Try again in about 45 min/,
    );
    expect(guests(studio)).toBe(1);
  });
});
