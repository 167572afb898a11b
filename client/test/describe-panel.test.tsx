import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { DescribePanel } from '../src/features/drawing/DescribePanel.tsx';
import { createFakeStudio } from './fake-studio.ts';

const open = () => {
  const studio = createFakeStudio(0);
  const started: string[] = [];
  render(
    <Provider value={studio.client}>
      <DescribePanel onStarted={(ids) => started.push(...ids)} />
    </Provider>,
  );
  return { studio, started, prompt: screen.getByLabelText('What is it?') };
};

describe('describing', () => {
  it('asks for words before it asks the server', async () => {
    const { studio, prompt } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    expect(screen.getByText(/Say in a few words/)).toBeDefined();
    expect(prompt.getAttribute('aria-invalid')).toBe('true');
    expect(studio.asked).not.toContain('GenerateSprite');
  });

  it('draws what is described, in the size that is chosen', async () => {
    const { studio, started, prompt } = open();
    await userEvent.type(prompt, 'a red boat');
    await userEvent.click(screen.getByRole('radio', { name: '32 by 32' }));
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    await waitFor(() => expect(started).toEqual(['sprite-new']));
    expect(studio.inputs[0]).toMatchObject({
      prompt: 'a red boat',
      width: 32,
      height: 32,
      noBackground: true,
    });
  });

  it('draws with Ctrl and Enter while typing, every time with another key', async () => {
    const { studio, started, prompt } = open();
    await userEvent.type(prompt, 'a boat{Control>}{Enter}{/Control}');
    await waitFor(() => expect(started).toHaveLength(1));
    await userEvent.type(prompt, '{Control>}{Enter}{/Control}');
    await waitFor(() => expect(started).toHaveLength(2));
    const keys = studio.inputs.map((input) => JSON.stringify(input).match(/idempotencyKey":"(\w+)/)?.[1]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('refuses a custom size that is too large, beside the field', async () => {
    const { studio, prompt } = open();
    await userEvent.type(prompt, 'a boat');
    await userEvent.click(screen.getByRole('radio', { name: 'Custom size' }));
    const width = screen.getByLabelText('Width');
    await userEvent.clear(width);
    await userEvent.type(width, '999');
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    expect(screen.getByText(/16 to 400/)).toBeDefined();
    expect(studio.inputs).toHaveLength(0);
  });

  it('says what the artist reads, and puts another word where it knows none', async () => {
    const { prompt } = open();
    await userEvent.type(prompt, 'robot kaktus');
    const chips = await screen.findByRole('list', { name: 'What the artist reads' });
    expect(chips.textContent).toBe('robot');
    await userEvent.click(await screen.findByRole('button', { name: 'cactus instead of kaktus' }));
    expect(prompt).toHaveProperty('value', 'robot cactus');
    await userEvent.clear(prompt);
    expect(screen.queryByRole('list', { name: 'What the artist reads' })).toBeNull();
  });

  it('draws several to choose from', async () => {
    const { studio, started, prompt } = open();
    await userEvent.type(prompt, 'a robot');
    await userEvent.click(screen.getByRole('radio', { name: '4 variants' }));
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    await waitFor(() => expect(started).toHaveLength(4));
    expect(studio.inputs[0]).toMatchObject({ count: 4 });
  });

  it('takes a surprise from the server', async () => {
    const { prompt } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Surprise me' }));
    await waitFor(() => expect(prompt).toHaveProperty('value', 'a fox in a teacup'));
  });

  it('keeps the draft over a reload', async () => {
    const { prompt } = open();
    await userEvent.type(prompt, 'half a th');
    expect(localStorage.getItem('papeterie.draft')).toContain('half a th');
  });
});
