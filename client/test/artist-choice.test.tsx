import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { DescribePanel } from '../src/features/drawing/DescribePanel.tsx';
import { createFakeStudio } from './fake-studio.ts';

const open = () => {
  const studio = createFakeStudio(0);
  render(
    <Provider value={studio.client}>
      <MemoryRouter>
        <DescribePanel onStarted={() => {}} />
      </MemoryRouter>
    </Provider>,
  );
  return studio;
};

const picker = () => screen.findByRole('combobox', { name: 'Who draws' });
/** With the keyboard, as the list opens for pointers only where there is a layout. */
const choose = async (name: RegExp) => {
  (await picker()).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('option', { name }));
};

describe('choosing who draws', () => {
  it('begins with the local artist, free', async () => {
    const studio = open();
    expect((await picker()).textContent).toMatch(/Local artist.*free/);
    await userEvent.type(screen.getByLabelText('What is it?'), 'a boat');
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    await waitFor(() => expect(studio.inputs[0]).toMatchObject({ provider: 'LOCAL' }));
  });

  it('shows each price and balance, and why somebody is not here', async () => {
    open();
    await waitFor(async () => expect((await picker()).textContent).toMatch(/free/));
    (await picker()).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('option', { name: /PixelLab.*\$0\.0084.*\$10\.50 left/ })).toBeDefined();
    const away = screen.getByRole('option', { name: /Gemini.*no key: set GEMINI_API_KEY/ });
    expect(away.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(away);
    expect((await picker()).textContent).toMatch(/Local artist/);
  });

  it('remembers the choice, for drawing only', async () => {
    open();
    await choose(/PixelLab/);
    expect(localStorage.getItem('papeterie.artist.GENERATE')).toBe('"PIXELLAB"');
    expect(localStorage.getItem('papeterie.artist.ENHANCE')).toBeNull();
  });

  it('goes back to the local artist when the remembered one is not here', async () => {
    localStorage.setItem('papeterie.artist.GENERATE', '"GEMINI"');
    open();
    expect((await picker()).textContent).toMatch(/Local artist/);
  });

  it('says at once which size does not fit, and does not send it', async () => {
    const studio = open();
    await choose(/PixelLab/);
    expect(screen.getByText(/PixelLab takes 16 to 400 px a side/)).toBeDefined();
    await userEvent.type(screen.getByLabelText('What is it?'), 'a boat');
    await userEvent.click(screen.getByRole('radio', { name: '16 by 16' }));
    expect(screen.getByText(/Too small for PixelLab/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    expect(studio.inputs).toHaveLength(0);
  });

  it('names the sums when the budget does not allow it, and the way to raise it', async () => {
    const studio = open();
    studio.spendAll();
    await choose(/PixelLab/);
    await userEvent.type(screen.getByLabelText('What is it?'), 'a boat');
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    const note = await screen.findByRole('alert');
    for (const sum of ['$0.0084', '$0.995', '$1.00']) expect(note.textContent).toContain(sum);
    expect(screen.getByRole('link', { name: 'Raise the budget' }).getAttribute('href')).toBe(
      '/settings#spending',
    );
  });
});
