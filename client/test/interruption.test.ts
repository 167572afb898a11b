import type { Sink } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { type Interruption, interruptionOf, restMs } from '../src/api/interruption.ts';
import { createInterruptions } from '../src/api/interruptions.ts';
import { lastingSubscription } from '../src/api/lasting-subscription.ts';

/** A socket that is told what to answer, and a clock that is turned by hand. */
const open = () => {
  const sinks: Sink[] = [];
  const waits: { ms: number; run: () => void }[] = [];
  const told: (Interruption | null)[] = [];
  const seen: unknown[] = [];
  let resumed = 0;
  const end = lastingSubscription(
    {
      subscribe: (_payload: object, sink: Sink) => {
        sinks.push(sink);
        return () => {};
      },
    },
    { query: 'subscription { x }' },
    {
      next: (value) => seen.push(value.data),
      error: (cause) => seen.push(cause),
      complete: () => seen.push('complete'),
    },
    {
      onInterrupted: (one) => told.push(one),
      onResumed: () => {
        resumed++;
      },
      later: (ms, run) => {
        const wait = { ms, run };
        waits.push(wait);
        return () => waits.splice(waits.indexOf(wait), 1);
      },
    },
  );
  const last = () => sinks.at(-1) as Sink;
  return { sinks, waits, told, seen, last, end, resumed: () => resumed };
};

const limited = (retryAfter?: number) => [
  { message: 'There may be 100 subscriptions.', extensions: { code: 'RATE_LIMITED', retryAfter } },
];

describe('a subscription', () => {
  it('that is refused for now is asked for anew, after as long as it was told', () => {
    const { last, waits, sinks, told, seen, resumed } = open();
    last().error(limited(7));
    expect(waits.map(({ ms }) => ms)).toEqual([7000]);
    expect(told).toEqual([{ kind: 'busy', message: 'There may be 100 subscriptions.' }]);
    waits[0]?.run();
    expect(sinks).toHaveLength(2);
    expect(told.at(-1)).toBeNull();
    last().next({ data: { x: 1 } });
    expect(seen).toEqual([{ x: 1 }]);
    expect(resumed()).toBe(1);
  });

  it('waits longer each time, and never longer than a minute', () => {
    const { last, waits } = open();
    for (const _ of Array.from({ length: 6 })) {
      last().error({ code: 4429, reason: 'There may be 20 connections.' });
      waits.at(-1)?.run();
    }
    expect(waits.map(({ ms }) => ms)).toEqual([10_000, 20_000, 40_000, 60_000, 60_000, 60_000]);
  });

  it('goes on as well when the refusal came as a result and the server completed it', () => {
    const { last, waits, seen } = open();
    last().next({ data: null, errors: limited(3) });
    last().complete();
    expect(waits).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  it('of a session that has ended says so, and is not tried again', () => {
    const { last, waits, told, seen } = open();
    const errors = [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }];
    last().error(errors);
    expect(told).toEqual([{ kind: 'ended' }]);
    expect(waits).toEqual([]);
    expect(seen).toEqual([errors]);
  });

  it('that fails for good tells its page', () => {
    const { last, waits, seen } = open();
    const errors = [{ message: 'No.', extensions: { code: 'NOT_FOUND' } }];
    last().error(errors);
    expect(waits).toEqual([]);
    expect(seen).toEqual([errors]);
  });

  it('that nobody listens to any more is not asked for again', () => {
    const { last, waits, end, told } = open();
    last().error(limited(5));
    end();
    expect(waits).toEqual([]);
    expect(told.at(-1)).toBeNull();
  });
});

describe('a WebSocket that was closed', () => {
  it('with 4403 is over, with 4429 and 1013 rests, and is lost otherwise', () => {
    expect(interruptionOf({ code: 4403, reason: '' })).toEqual({ kind: 'ended' });
    expect(interruptionOf({ code: 4429, reason: 'Too many.' })).toEqual({
      kind: 'busy',
      message: 'Too many.',
    });
    expect(interruptionOf({ code: 1013, reason: 'Later.' })).toEqual({ kind: 'busy', message: 'Later.' });
    expect(interruptionOf({ code: 1006, reason: '' })).toEqual({ kind: 'lost' });
    expect([4429, 1013, 1006].map(restMs)).toEqual([10_000, 5_000, 0]);
  });
});

it('of many interruptions the gravest is shown, and none when all are over', () => {
  const interruptions = createInterruptions();
  const [wire, feed] = [{}, {}];
  let changes = 0;
  interruptions.onChange(() => {
    changes++;
  });
  interruptions.set(wire, { kind: 'lost' });
  interruptions.set(feed, { kind: 'busy', message: 'Full.' });
  expect(interruptions.current()).toEqual({ kind: 'busy', message: 'Full.' });
  interruptions.set(feed, null);
  expect(interruptions.current()).toEqual({ kind: 'lost' });
  interruptions.set(wire, null);
  expect(interruptions.current()).toBeNull();
  expect(changes).toBe(4);
});
