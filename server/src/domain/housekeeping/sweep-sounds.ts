import { removeSounds } from '../sounds/delete-sounds.ts';
import { unusedSounds } from '../sounds/unused-sounds.ts';
import { daysInMs, keptDays } from './keeping.ts';
import { countPages, sweepPages } from './pages.ts';
import type { Sweep } from './sweep.ts';

export const soundsNobodyPlays: Sweep = {
  name: 'sounds',
  what: `sounds that played in no scene for ${keptDays.unusedSound} days`,
  afterMs: daysInMs(keptDays.unusedSound),
  count: ({ store }, before) =>
    countPages(async (after) => {
      const { sounds, next } = await unusedSounds(store.read, before, after);
      return { found: sounds, next };
    }),
  sweep: (deps, before, limit) =>
    sweepPages(
      async (after) => {
        const { sounds, next } = await unusedSounds(deps.store.read, before, after);
        return { found: sounds, next };
      },
      limit,
      async (sound) => {
        await removeSounds(deps, [sound]);
        return true;
      },
    ),
};
