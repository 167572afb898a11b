import { bladed } from './blade.ts';

export const cutlass = bladed({
  name: 'cutlass',
  words: ['scimitar', 'pirate sword'],
  height: 74,
  shape: { half: 5, length: 56, guard: 11, tip: 8, curved: 9 },
});
