import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FramePlayer } from '../src/ui/FramePlayer.tsx';
import { frameAfter, frameAtBeat, isLastBeat, shownFor } from '../src/ui/playing.ts';
import { TooltipProvider } from '../src/ui/Tooltip.tsx';

const frames = [100, 200, 100].map((durationMs, i) => ({
  durationMs,
  image: { url: `/frame-${i}.png`, width: 64, height: 64 },
}));

const open = () =>
  render(
    <TooltipProvider>
      <FramePlayer label="walk" frames={frames} />
    </TooltipProvider>,
  );
const shown = () => screen.getByRole('img', { name: /walk, frame/ }).getAttribute('src');
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the player', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('loops, and shows each frame as long as it says', () => {
    open();
    expect(shown()).toBe('/frame-0.png');
    pass(100);
    expect(shown()).toBe('/frame-1.png');
    pass(150);
    expect(shown()).toBe('/frame-1.png');
    pass(50);
    expect(shown()).toBe('/frame-2.png');
    pass(100);
    expect(shown()).toBe('/frame-0.png');
  });

  it('stops, steps both ways around, and goes on', () => {
    open();
    press('Pause');
    pass(5000);
    expect(shown()).toBe('/frame-0.png');
    press('Frame before');
    expect(shown()).toBe('/frame-2.png');
    press('Next frame');
    press('Next frame');
    expect(shown()).toBe('/frame-1.png');
    press('Play');
    pass(200);
    expect(shown()).toBe('/frame-2.png');
  });

  it('plays at half and double speed', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: '2× as fast' }));
    pass(50);
    expect(shown()).toBe('/frame-1.png');
    fireEvent.click(screen.getByRole('radio', { name: '.5× as fast' }));
    pass(399);
    expect(shown()).toBe('/frame-1.png');
    pass(1);
    expect(shown()).toBe('/frame-2.png');
  });

  it('waits to be asked by those who want less motion', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    open();
    pass(5000);
    expect(shown()).toBe('/frame-0.png');
    press('Play');
    pass(100);
    expect(shown()).toBe('/frame-1.png');
  });

  it('goes there and back, or stays at the end, as it is told', () => {
    const beats = (loop: 'LOOP' | 'PING_PONG' | 'ONCE') =>
      Array.from({ length: 8 }, (_, beat) => frameAtBeat(beat, 4, loop)).join('');
    expect(beats('LOOP')).toBe('01230123');
    expect(beats('PING_PONG')).toBe('01232101');
    expect(beats('ONCE')).toBe('01233333');
    expect(isLastBeat(3, 4, 'ONCE')).toBe(true);
    expect(isLastBeat(3, 4, 'LOOP')).toBe(false);
    expect([0, 1, 2].map((beat) => frameAtBeat(beat, 1, 'PING_PONG'))).toEqual([0, 0, 0]);
    expect([0, 1, 2].map((beat) => frameAtBeat(beat, 2, 'PING_PONG'))).toEqual([0, 1, 0]);
    expect(frameAtBeat(5, 0, 'LOOP')).toBe(0);
  });

  it('never divides by nothing', () => {
    expect(frameAfter(3, 1, 0)).toBe(0);
    expect(frameAfter(0, -1, 4)).toBe(3);
    expect(shownFor(0, 2)).toBeGreaterThan(0);
  });
});
