import type { Art } from '../../art.ts';
import type { EyeName } from '../../stamps/eyes.ts';
import type { MouthName } from '../../stamps/mouths.ts';

/** The eyes that the adjectives ask for, or `own` when they ask for none. */
export const moodOf = (art: Art, own: EyeName): EyeName => {
  if (art.has('inLove')) return 'hearts';
  if (art.has('sleepy')) return 'sleepy';
  if (art.has('fierce')) return 'fierce';
  if (art.has('evil')) return 'glow';
  if (art.has('surprised') || art.has('scared')) return 'wide';
  if (art.has('sad') || art.has('crying')) return 'sad';
  if (art.has('happy')) return 'happy';
  if (art.has('cute')) return 'round';
  return own;
};

/** The mouth that the adjectives ask for, or `own`; nothing for who has none. */
export const moodMouth = (art: Art, own: MouthName | undefined): MouthName | undefined => {
  if (!own) return undefined;
  if (art.has('sad') || art.has('crying')) return 'frown';
  if (art.has('surprised') || art.has('scared')) return 'open';
  if ((art.has('happy') || art.has('inLove')) && own === 'line') return 'smile';
  return own;
};
