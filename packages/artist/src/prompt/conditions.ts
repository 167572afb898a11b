import type { Condition } from './plan.ts';

/** How full or whole a thing is, in the words that say so; the first is what it is called. */
export const conditionWords: Readonly<Record<Condition, readonly string[]>> = {
  HALF_EMPTY: ['half empty', 'half full', 'half filled', 'halved', 'half'],
  EMPTY: ['empty', 'drained', 'emptied', 'depleted'],
  FULL: ['full', 'filled', 'brimming'],
  OPEN: ['open', 'opened', 'unlocked', 'ajar'],
  CLOSED: ['closed', 'shut', 'locked', 'sealed'],
  LIT: ['lit', 'lit up', 'switched on', 'turned on', 'alight'],
  BITTEN: [
    'bitten',
    'with a bite',
    'with a bite taken out',
    'with a bite mark',
    'half eaten',
    'with bite',
    'bitten into',
    'with a bite out of it',
  ],
  SLICED: [
    'sliced',
    'slice',
    'cut open',
    'cut in half',
    'chopped',
    'slice of',
    'piece of',
    'slices of',
    'wedge',
    'wedge of',
  ],
};
