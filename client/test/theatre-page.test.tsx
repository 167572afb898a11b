import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Provider, useQuery } from 'urql';
import { describe, expect, it } from 'vitest';
import { LibraryFeed } from '../src/app/LibraryFeed.tsx';
import { SessionContext } from '../src/features/session/session.ts';
import { ViewerDocument } from '../src/features/session/viewer-document.ts';
import { TheatrePage } from '../src/features/theatre/TheatrePage.tsx';
import { Toaster } from '../src/ui/Toaster.tsx';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';
import { createFakeStudio } from './fake-studio.ts';

// Nothing is ever scrolled here: the end of a list is always in view.
globalThis.IntersectionObserver = class {
  private readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe() {
    setTimeout(() => this.tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never));
  }
  disconnect() {}
} as never;

const Page = () => {
  useQuery({ query: ViewerDocument });
  return (
    <>
      <LibraryFeed />
      <TheatrePage />
    </>
  );
};

const open = async (count: number) => {
  const studio = createFakeStudio(0);
  studio.scenes.push(...Array.from({ length: count }, (_, number) => studio.scene(number)));
  const router = createMemoryRouter(
    [
      { path: '/theatre', element: <Page /> },
      { path: '/theatre/:id', element: <p>The stage</p> },
    ],
    { initialEntries: ['/theatre'] },
  );
  const viewer = {
    id: 'user-me',
    name: 'Guest',
    email: null,
    isGuest: true,
    createdAt: '',
    deleteAfter: null,
    forgottenAfter: null,
  };
  render(
    <Provider value={studio.client}>
      <SessionContext value={{ viewer, renew: () => {} }}>
        <TooltipProvider>
          <RouterProvider router={router} />
          <Toaster />
        </TooltipProvider>
      </SessionContext>
    </Provider>,
  );
  await waitFor(() => expect(studio.asked).toContain('ScenesPage'));
  return { studio, router };
};

const names = () =>
  within(screen.getByRole('region', { name: 'Your scenes' }))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));

describe('the theatre', () => {
  it('offers furnished stages when there is none yet, and opens the chosen one at once', async () => {
    const { studio, router } = await open(0);
    await userEvent.click(await screen.findByRole('radio', { name: 'Harbor at night' }));
    await screen.findByText('The stage');
    expect(router.state.location.pathname).toBe('/theatre/scene-new');
    expect(studio.inputs).toEqual([
      {
        idempotencyKey: expect.any(String),
        name: 'Harbor at night',
        template: 'harbor',
        width: 1280,
        height: 720,
        durationSeconds: 10,
      },
    ]);
  });

  it('goes on as far as there are scenes', async () => {
    await open(95);
    await waitFor(() => expect(names()).toHaveLength(95));
    expect(new Set(names()).size).toBe(95);
  });

  it('trashes at once, and takes it back', async () => {
    const { studio } = await open(2);
    await waitFor(() => expect(names()).toEqual(['Scene 0', 'Scene 1']));
    const letGo = studio.hold();
    await userEvent.click(screen.getByRole('button', { name: 'More for Scene 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to the trash' }));
    await waitFor(() => expect(names()).toEqual(['Scene 0']));
    letGo();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Scene 0', 'Scene 1']));
  });

  it('says in the trash what goes, and when', async () => {
    const { studio } = await open(2);
    const [, old] = studio.scenes;
    if (old) {
      old.trashedAt = '2027-01-01T12:00:00Z';
      old.deletedAfter = '2027-01-31T12:00:00Z';
    }
    await userEvent.click(screen.getByRole('button', { name: 'Trash' }));
    await screen.findByRole('link', { name: 'Scene 1, goes Jan 31, 2027' });
    expect(screen.getByText(/goes for good 30 days after it was trashed/)).toBeDefined();
  });

  it('shows what is new elsewhere: its own in front, those of others on their own', async () => {
    const { studio } = await open(1);
    await waitFor(() => expect(names()).toEqual(['Scene 0']));
    const fresh = { ...studio.scene(-3), id: 'fresh', name: 'Fresh' };
    const theirs = { ...studio.scene(-4), id: 'theirs', name: 'Theirs', owner: { id: 'ada', name: 'Ada' } };
    studio.scenes.unshift(theirs, fresh);
    for (const scene of [fresh, theirs])
      await act(async () => studio.change({ __typename: 'SceneChange', scene }));
    await waitFor(() => expect(names()).toEqual(['Fresh', 'Scene 0']));
    const others = await screen.findByRole('region', { name: 'Scenes of others' });
    await within(others).findByRole('link', { name: 'Theirs' });
  });
});
