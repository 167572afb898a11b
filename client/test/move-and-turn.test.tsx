import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { Movements } from '../src/features/animating/Movements.tsx';
import { Turns } from '../src/features/turning/Turns.tsx';
import { createFakeStudio } from './fake-studio.ts';

const open = (side = 64, withKey = true, localAnimates = false) => {
  const studio = createFakeStudio(1);
  if (localAnimates) studio.providers[0]?.capabilities.push('ANIMATE');
  const pixellab = studio.providers.find(({ name }) => name === 'PIXELLAB');
  if (pixellab && !withKey) {
    pixellab.available = false;
    pixellab.reason = 'PixelLab has no key: set PIXELLAB_API_KEY and start again.';
  }
  const sprite = { id: 'sprite-0', image: { width: side, height: side } };
  render(
    <Provider value={studio.client}>
      <MemoryRouter>
        <Movements sprite={sprite} />
        <Turns sprite={sprite} />
      </MemoryRouter>
    </Provider>,
  );
  return studio;
};

const unfold = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('moving', () => {
  it('asks what it shall do, names the price, and shows the movement at once', async () => {
    const studio = open();
    await unfold('Make it move');
    const button = await screen.findByRole('button', { name: 'Animate' });
    await userEvent.click(button);
    expect(screen.getByText(/Say what it shall do/)).toBeDefined();
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Who animates' }).textContent).toContain('$0.0157'),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'walk' }));
    await userEvent.click(button);
    await screen.findByRole('heading', { name: /walk/ });
    expect(studio.inputs[0]).toMatchObject({
      spriteId: 'sprite-0',
      action: 'walk',
      frames: 8,
      direction: 'SOUTH',
      provider: 'PIXELLAB',
    });
  });

  it('says once, beside the words, what it does not take', async () => {
    open();
    await unfold('Make it move');
    await userEvent.type(await screen.findByRole('textbox', { name: 'What does it do?' }), 'fly');
    await userEvent.click(screen.getByRole('button', { name: 'Animate' }));
    expect(await screen.findAllByText(/It has no wings/)).toHaveLength(1);
    expect(screen.queryByText(/action:/)).toBeNull();
  });

  it('makes four animations for all four directions', async () => {
    const studio = open();
    await unfold('Make it move');
    await userEvent.click(await screen.findByRole('radio', { name: 'hurt' }));
    await userEvent.click(screen.getByRole('combobox', { name: 'Facing' }));
    await userEvent.click(await screen.findByRole('option', { name: /All four directions/ }));
    expect(screen.getByText(/4 animations, each at this price/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Animate' }));
    await waitFor(() => expect(studio.inputs).toHaveLength(4));
    expect(studio.inputs).toMatchObject(
      ['SOUTH', 'WEST', 'EAST', 'NORTH'].map((direction) => ({ action: 'hurt', frames: 4, direction })),
    );
  });

  it('suggests what the local artist can have this sprite do, and says what that is drawn from', async () => {
    open(64, false, true);
    await unfold('Make it move');
    expect(await screen.findByRole('radio', { name: 'open' })).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('radio', { name: 'attack' })).toBeNull());
    expect(screen.getByText(/also after pixel steps/)).toBeDefined();
  });

  it('does not send a sprite of a size that is not taken', async () => {
    open(32);
    await unfold('Make it move');
    expect(await screen.findByText(/takes 64 px a side.*32 × 32/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Animate' })).toHaveProperty('disabled', true);
  });

  it('says kindly that nobody can, and what is missing', async () => {
    open(64, false);
    await unfold('Make it move');
    expect(await screen.findByText('The local artist cannot make it move.')).toBeDefined();
    expect(screen.getByText(/set PIXELLAB_API_KEY/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Animate' })).toBeNull();
  });
});

describe('turning', () => {
  it('asks where to, counts the cost, and shows the new sprites', async () => {
    const studio = open();
    await unfold('Turn it around');
    expect(await screen.findByRole('button', { name: 'Turn' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'East, right' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'North, away' }));
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Who turns it' }).textContent).toContain('$0.0212'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Turn' }));
    await screen.findByRole('link', { name: 'Sprite, north' });
    expect(studio.inputs[0]).toMatchObject({ directions: ['EAST', 'NORTH'], provider: 'PIXELLAB' });
  });
});
