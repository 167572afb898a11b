import { bladed } from './blade.ts';

export const sword = bladed({
  name: 'sword',
  words: ['longsword', 'broadsword', 'blade', 'saber', 'claymore', 'excalibur', 'greatsword', 'rapier'],
  height: 78,
  shape: { half: 5.4, length: 66, guard: 15, tip: 9 },
  gem: true,
});
