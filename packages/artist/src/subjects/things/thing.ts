import type { Subject } from '../../art.ts';

type Thing = Omit<Subject, 'family' | 'home'> & { home?: Subject['home'] };

/** A thing on its own; unless it says otherwise it hangs in a dungeon and is 38 units tall in a hand. */
export const thing = (one: Thing): Subject => ({
  family: 'thing',
  home: 'dungeon',
  floats: true,
  grip: { at: [0, 0], height: 40 },
  ...one,
});
