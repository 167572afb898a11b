import { bladed } from './blade.ts';

export const katana = bladed({
  name: 'katana',
  words: ['samurai sword'],
  height: 78,
  shape: { half: 3.2, length: 72, guard: 9, tip: 6, curved: 7, round: true },
});
