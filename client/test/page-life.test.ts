import { describe, expect, it } from 'vitest';
import { pageLifeOf } from '../src/api/page-life.ts';

describe('a page that is left', () => {
  it('says so, and waits until somebody comes back', async () => {
    const page = new EventTarget();
    const life = pageLifeOf(page);
    const told: string[] = [];
    life.onLeave(() => told.push('left'));
    await life.inUse();

    page.dispatchEvent(new Event('pagehide'));
    const waiting = life.inUse().then(() => told.push('back'));
    await Promise.resolve();
    expect(told).toEqual(['left']);

    page.dispatchEvent(new Event('pageshow'));
    await waiting;
    expect(told).toEqual(['left', 'back']);
    await life.inUse();
  });
});
