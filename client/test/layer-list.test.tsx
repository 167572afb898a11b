import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LayerList } from '../src/editor/layers/LayerList.tsx';
import { openScene } from './open-scene.tsx';

const names = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('the layers', () => {
  it('are shown nearest first, and chosen by a press', async () => {
    openScene(<LayerList others={[]} />);
    expect(names()).toEqual(['wave', 'boat']);
    const wave = screen.getByRole('button', { name: 'wave' });
    await userEvent.click(wave);
    expect(wave.getAttribute('aria-pressed')).toBe('true');
  });

  it('are hidden, locked and moved with the keyboard, each as one step', async () => {
    const { boat, steps } = openScene(<LayerList others={[]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Hide boat' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lock boat' }));
    expect(boat()).toMatchObject({ visible: false, locked: true });
    screen.getByRole('button', { name: 'Move boat in the list' }).focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(names()).toEqual(['boat', 'wave']);
    await waitFor(() => expect(steps()).toHaveLength(3));
  });

  it('are dragged by their grips', () => {
    openScene(<LayerList others={[]} />);
    const grip = screen.getByRole('button', { name: 'Move wave in the list' });
    grip.setPointerCapture = () => {};
    Object.defineProperty(grip.closest('li'), 'offsetHeight', { value: 40 });
    fireEvent.pointerDown(grip, { clientY: 10, button: 0 });
    fireEvent.pointerMove(grip, { clientY: 45 });
    fireEvent.pointerUp(grip);
    expect(names()).toEqual(['boat', 'wave']);
  });

  it('are duplicated in front of what they copy, and the copy is chosen', async () => {
    const { scene } = openScene(<LayerList others={[]} />);
    await userEvent.click(screen.getByRole('button', { name: 'More for boat' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    expect(scene().layers.map(({ name, x }) => [name, x])).toEqual([
      ['boat', 0],
      ['boat copy', 24],
      ['wave', 0],
    ]);
    expect(screen.getByRole('button', { name: 'boat copy' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('show who else has chosen them', () => {
    openScene(<LayerList others={[{ key: 'v', layerId: 'wave', color: 'red', name: 'Ada' }]} />);
    expect(screen.getByTitle('Ada has this chosen')).toBeDefined();
  });
});
