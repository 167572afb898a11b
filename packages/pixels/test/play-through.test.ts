import { expect, it } from 'vitest';
import { playThrough } from '../src/play-through.ts';

const frames = ['a', 'b', 'c'];
const shown = (loop: 'LOOP' | 'PING_PONG' | 'ONCE', plays: number | null, of = frames) => {
  const through = playThrough(of, { loop, plays });
  return [through.frames.join(''), through.plays];
};

it('frames that begin again do so as often as is said, or for ever', () => {
  expect(shown('LOOP', null)).toEqual(['abc', 0]);
  expect(shown('LOOP', 4)).toEqual(['abc', 4]);
  expect(shown('ONCE', null)).toEqual(['abc', 1]);
});

it('there and back is written out, no end twice', () => {
  expect(shown('PING_PONG', null)).toEqual(['abcb', 0]);
  expect(shown('PING_PONG', 1)).toEqual(['abc', 1]);
  expect(shown('PING_PONG', 2)).toEqual(['abcba', 1]);
  expect(shown('PING_PONG', 3)).toEqual(['abcbabc', 1]);
  expect(shown('PING_PONG', 3, ['a'])).toEqual(['a', 3]);
});

it('there and back so often that it would be too long ends with a way back', () => {
  expect(shown('PING_PONG', 60_000)).toEqual(['abcb', 30_000]);
});
