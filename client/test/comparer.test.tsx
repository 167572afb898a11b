import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Comparer } from '../src/ui/Comparer.tsx';

const show = () =>
  render(<Comparer label="Before and after" before={<img alt="old" />} after={<img alt="new" />} />);

const at = () =>
  Number(screen.getByRole('slider', { name: 'Before and after' }).getAttribute('aria-valuenow'));

describe('the comparer', () => {
  it('begins in the middle and moves with the arrow keys', async () => {
    show();
    expect(at()).toBe(50);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('slider'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(at()).toBe(54);
    await userEvent.keyboard('{PageDown}');
    expect(at()).toBe(44);
  });

  it('stops at both ends and says so in words', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(at()).toBe(100);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('100 % before, 0 % after');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(at()).toBe(0);
  });

  it('leaves other keys to the page', () => {
    show();
    expect(fireEvent.keyDown(screen.getByRole('slider'), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole('slider'), { key: 'Home' })).toBe(false);
  });

  it('shows the after from the bar on', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(screen.getByAltText('new').parentElement?.style.clipPath).toBe('inset(0 0 0 0%)');
  });
});
