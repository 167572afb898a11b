import { expect, test } from 'vitest';
import type { SceneSound } from '../src/document.ts';
import { soundSchedule, soundsAt } from '../src/sounds.ts';
import { aScene } from './scenes.ts';

const sound = (rest: Partial<SceneSound>): SceneSound => ({
  id: 'sound-1',
  name: 'waves',
  soundKey: 'waves',
  time: 2,
  volume: 0.5,
  loop: false,
  fadeIn: 0,
  fadeOut: 0,
  ...rest,
});
const heard = (t: number, rest: Partial<SceneSound> = {}) => {
  const [found] = soundsAt(aScene([], { sounds: [sound(rest)] }), { waves: 4 }, t);
  return found ? [found.offset, found.gain] : null;
};

test('is heard from its time to its end', () => {
  expect([1.9, 2, 5, 5.9, 6].map((t) => heard(t)?.[0])).toEqual([undefined, 0, 3, 5.9 - 2, undefined]);
});

test('goes round to the end of the scene', () => {
  expect([2, 5, 6, 9.5, 10].map((t) => heard(t, { loop: true })?.[0])).toEqual([0, 3, 0, 3.5, undefined]);
});

test('fades in, and out towards its end or that of the scene', () => {
  expect(heard(2.5, { fadeIn: 2 })).toEqual([0.5, 0.125]);
  expect(heard(5, { fadeOut: 2 })).toEqual([3, 0.25]);
  expect(heard(9.5, { fadeOut: 2, loop: true })).toEqual([3.5, 0.125]);
  expect(heard(4, { fadeIn: 4, fadeOut: 4 })).toEqual([2, 0.125]);
});

test('what has no known length plays on, what begins after the end is not scheduled', () => {
  const scene = aScene([], { sounds: [sound({ soundKey: 'unknown' }), sound({ id: 'sound-2', time: 10 })] });
  expect(soundSchedule(scene, {})).toMatchObject([
    { cueId: 'sound-1', from: 2, to: 10, lengthSeconds: null },
  ]);
});
