import { act, render, screen, waitFor } from '@testing-library/react';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { LibraryFeed } from '../src/app/LibraryFeed.tsx';
import { everything, type LibraryView } from '../src/features/library/library-view.ts';
import { usePages } from '../src/features/library/use-pages.ts';
import { createFakeStudio } from './fake-studio.ts';

const List = ({ view }: { view: LibraryView }) => {
  const { sprites, total } = usePages(view);
  return (
    <>
      <h1>{total}</h1>
      <p data-testid="names">{sprites.map(({ name }) => name).join(', ')}</p>
    </>
  );
};

const open = async (count: number, view: LibraryView = everything) => {
  const studio = createFakeStudio(count);
  render(
    <Provider value={studio.client}>
      <LibraryFeed />
      <List view={view} />
    </Provider>,
  );
  await waitFor(() => expect(studio.asked).toContain('LibraryPage'));
  const shows = (names: string) => waitFor(() => expect(screen.getByTestId('names').textContent).toBe(names));
  const change = (event: object) => act(async () => studio.change(event));
  return { studio, shows, change };
};

describe('what changes on another device', () => {
  it('comes in at the front when it is new, and is counted', async () => {
    const { studio, shows, change } = await open(2);
    await shows('Sprite 0, Sprite 1');
    const fresh = { ...studio.sprite(-5), id: 'fresh', name: 'Fresh' };
    studio.sprites.unshift(fresh);
    await change({ __typename: 'SpriteChange', sprite: fresh });
    await shows('Fresh, Sprite 0, Sprite 1');
    expect(screen.getByRole('heading').textContent).toBe('3');
  });

  it('comes in once, however often it is told', async () => {
    const { studio, shows, change } = await open(1);
    await shows('Sprite 0');
    for (const status of ['PENDING', 'READY'])
      await change({ __typename: 'SpriteChange', sprite: { ...studio.sprite(-1), id: 'fresh', status } });
    await shows('Sprite -1, Sprite 0');
  });

  it('goes back to its old place when it is restored', async () => {
    const { studio, shows, change } = await open(4);
    await shows('Sprite 0, Sprite 1, Sprite 2, Sprite 3');
    await change({ __typename: 'AssetRemoved', id: 'sprite-1' });
    await shows('Sprite 0, Sprite 2, Sprite 3');
    await change({ __typename: 'SpriteChange', sprite: studio.sprite(1) });
    await shows('Sprite 0, Sprite 1, Sprite 2, Sprite 3');
  });

  it('leaves when it is trashed, and is renamed where it stands', async () => {
    const { studio, shows, change } = await open(3);
    await shows('Sprite 0, Sprite 1, Sprite 2');
    await change({ __typename: 'SpriteChange', sprite: { ...studio.sprite(1), name: 'Moth' } });
    await shows('Sprite 0, Moth, Sprite 2');
    await change({
      __typename: 'SpriteChange',
      sprite: { ...studio.sprite(0), trashedAt: '2027-01-01T00:00:00Z' },
    });
    await shows('Moth, Sprite 2');
  });

  it('is asked for again by a list with a filter', async () => {
    const { studio, shows, change } = await open(3, { ...everything, favorite: true });
    await shows('');
    const [first] = studio.sprites;
    if (first) first.favorite = true;
    await change({ __typename: 'SpriteChange', sprite: first });
    await shows('Sprite 0');
  });
});
