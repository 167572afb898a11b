import { bladed } from './blade.ts';

export const dagger = bladed({
  name: 'dagger',
  words: ['knife', 'dirk', 'shiv'],
  height: 62,
  shape: { half: 4.6, length: 34, guard: 9, tip: 11 },
});
