import { Client, type Exchange, gql, makeResult } from '@urql/core';
import { afterEach, describe, expect, it } from 'vitest';
import { filter, map, pipe, subscribe } from 'wonka';
import { createRenewal, keepLinksFresh } from '../src/api/link-renewal.ts';

const day = 24 * 60 * 60 * 1000;

describe('what is on the page', () => {
  it('is asked for again, and nothing that has gone from it', async () => {
    const asked: string[] = [];
    const server: Exchange = () => (operations) =>
      pipe(
        operations,
        filter(({ kind }) => kind === 'query'),
        map((operation) => {
          asked.push(`${operation.variables?.id} ${operation.context.requestPolicy}`);
          return makeResult(operation, { data: { id: operation.variables?.id } });
        }),
      );
    const { exchange, renew } = createRenewal();
    const client = new Client({ url: '/', preferGetMethod: false, exchanges: [exchange, server] });
    const show = (id: string) =>
      pipe(
        client.query(gql`query ($id: ID) { node(id: $id) { id } }`, { id }),
        subscribe(() => {}),
      );
    show('stays');
    show('goes').unsubscribe();
    asked.length = 0;
    renew();
    await expect.poll(() => asked).toEqual(['stays network-only']);
  });
});

describe('links of a tab that stays open', () => {
  let stop = () => {};
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  const open = (now: number) => {
    const state = { now, renewed: 0, timers: [] as { at: number; run: () => void }[] };
    stop = keepLinksFresh(() => state.renewed++, document, {
      now: () => state.now,
      later: (ms, run) => {
        const timer = { at: state.now + ms, run };
        state.timers.push(timer);
        return () => {
          state.timers = state.timers.filter((one) => one !== timer);
        };
      },
    });
    return state;
  };
  const failing = (src: string) => {
    const image = document.createElement('img');
    image.src = src;
    document.body.append(image);
    image.dispatchEvent(new Event('error'));
  };

  it('are renewed once each day, well before they end', () => {
    const tab = open(10 * day + 5000);
    for (const days of [1, 2, 3]) {
      const [timer] = tab.timers;
      expect(tab.timers).toHaveLength(1);
      expect(timer?.at).toBeGreaterThanOrEqual((10 + days) * day);
      expect(timer?.at).toBeLessThan((10 + days) * day + day / 24);
      tab.now = timer?.at ?? 0;
      tab.timers = [];
      timer?.run();
      expect(tab.renewed).toBe(days);
    }
  });

  it('are renewed when the machine wakes on another day, and not on the same', () => {
    const tab = open(10 * day + 5000);
    tab.now += 1000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tab.renewed).toBe(0);
    tab.now += 2 * day;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tab.renewed).toBe(1);
  });

  it('are renewed once for a picture that does not come, and once for many together', () => {
    const tab = open(10 * day);
    for (const name of ['a', 'b', 'a']) failing(`/api/images/${name}`);
    expect(tab.renewed).toBe(1);
    tab.now += 60_000;
    failing('/api/images/a');
    failing('https://elsewhere.test/picture.png');
    expect(tab.renewed).toBe(1);
    failing('/api/images/c');
    expect(tab.renewed).toBe(2);
  });
});
