import type { Art } from '../../art.ts';
import type { EyeName } from '../../stamps/eyes.ts';

/** The eyes that the adjectives ask for, or `own` when they ask for none. */
export const moodOf = (art: Art, own: EyeName): EyeName => {
  if (art.has('sleepy')) return 'sleepy';
  if (art.has('fierce')) return 'fierce';
  if (art.has('evil')) return 'glow';
  if (art.has('surprised')) return 'wide';
  if (art.has('happy')) return 'happy';
  if (art.has('cute')) return 'round';
  return own;
};
