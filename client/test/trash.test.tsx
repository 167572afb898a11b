import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toast } from 'sonner';
import { Provider } from 'urql';
import { afterEach, describe, expect, it } from 'vitest';
import { useShelf } from '../src/features/shelf/use-shelf.ts';
import { useTrash } from '../src/features/sprite/use-trash.ts';
import { useUpdateSprite } from '../src/features/sprite/use-update-sprite.ts';
import { Toaster } from '../src/ui/Toaster.tsx';
import { createFakeStudio } from './fake-studio.ts';

const List = () => {
  const { items } = useShelf();
  const { trash, deleteForGood } = useTrash();
  const update = useUpdateSprite();
  return (
    <ul>
      {items?.map(({ item }) => (
        <li key={item.id}>
          <button type="button" onClick={() => void trash([item.id])}>
            Trash {'name' in item ? item.name : ''}
          </button>
          <button type="button" onClick={() => void deleteForGood([item.id])}>
            Delete {'name' in item ? item.name : ''}
          </button>
          {'favorite' in item && (
            <input
              type="checkbox"
              aria-label={`Favorite ${item.name}`}
              checked={item.favorite}
              onChange={() => void update({ id: item.id, favorite: !item.favorite })}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const open = async (count: number) => {
  const studio = createFakeStudio(count);
  render(
    <Provider value={studio.client}>
      <List />
      <Toaster />
    </Provider>,
  );
  await screen.findByText('Trash Sprite 0');
  return studio;
};

// Toasts outlive the page they were shown on.
afterEach(() => {
  toast.dismiss();
});

describe('trashing', () => {
  it('is seen at once, before the server has answered', async () => {
    const studio = await open(3);
    const letGo = studio.hold();
    await userEvent.click(screen.getByText('Trash Sprite 1'));
    await waitFor(() => expect(screen.queryByText('Trash Sprite 1')).toBeNull());
    expect(studio.sprites[1]?.trashedAt).toBeNull();
    letGo();
    await waitFor(() => expect(studio.sprites[1]?.trashedAt).not.toBeNull());
    expect(screen.queryByText('Trash Sprite 1')).toBeNull();
    expect(screen.getByText('Trash Sprite 2')).toBeDefined();
  });

  it('is undone by the toast, even before the server has answered', async () => {
    const studio = await open(2);
    const letGo = studio.hold();
    await userEvent.click(screen.getByText('Trash Sprite 0'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    letGo();
    await screen.findByText('Trash Sprite 0');
    await waitFor(() => expect(studio.asked.filter((name) => name === 'RestoreSprites')).toHaveLength(1));
    await waitFor(() => expect(studio.sprites[0]?.trashedAt).toBeNull());
  });

  it('is taken back, with words, when the server refuses', async () => {
    const studio = await open(2);
    studio.sprites.splice(1, 1);
    await userEvent.click(screen.getByText('Trash Sprite 1'));
    await screen.findByText('This is not here anymore.');
    expect(screen.getByText('Trash Sprite 1')).toBeDefined();
  });
});

describe('deleting what stands in scenes', () => {
  it('asks once more, and then takes it off them', async () => {
    const studio = await open(1);
    await userEvent.click(screen.getByText('Delete Sprite 0'));
    await screen.findByText('Some of these stand in scenes.');
    await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
    await screen.findByText('1 sprite deleted');
    expect(studio.inputs).toMatchObject([{ evenIfUsed: false }, { evenIfUsed: true }]);
  });
});

describe('a favorite', () => {
  it('shines before the server has answered and stays', async () => {
    const studio = await open(1);
    const letGo = studio.hold();
    const box = screen.getByRole('checkbox', { name: 'Favorite Sprite 0' });
    await userEvent.click(box);
    await waitFor(() => expect(box).toHaveProperty('checked', true));
    expect(studio.sprites[0]?.favorite).toBe(false);
    letGo();
    await waitFor(() => expect(studio.sprites[0]?.favorite).toBe(true));
    expect(box).toHaveProperty('checked', true);
  });
});
