import type { SceneDocument } from './document.ts';

/** When a sound is heard, and how. Times are seconds of the scene. */
export type ScheduledSound = {
  cueId: string;
  soundKey: string;
  from: number;
  /** The end of the sound, or of the scene when it is repeated, longer than that, or of unknown length. */
  to: number;
  /** One round of the sound, s; null: unknown. */
  lengthSeconds: number | null;
  volume: number;
  loop: boolean;
  fadeIn: number;
  fadeOut: number;
};

/** A sound at one moment. */
export type HeardSound = {
  cueId: string;
  soundKey: string;
  /** s: which place in the sound. */
  offset: number;
  /** 0..1: its volume with its fades. */
  gain: number;
};

/**
 * When each cue is heard, without those that begin after the end.
 * @param lengths seconds, by soundKey; what is unknown plays on to the end of the scene
 */
export const soundSchedule = (
  { sounds, durationSeconds }: SceneDocument,
  lengths: Readonly<Record<string, number>>,
): ScheduledSound[] =>
  sounds.flatMap(({ id, soundKey, time, volume, loop, fadeIn, fadeOut }) => {
    const length = lengths[soundKey]!;
    const known = length > 0 ? length : null;
    const to = loop || known === null ? durationSeconds : Math.min(durationSeconds, time + known);
    if (to <= time) return [];
    return [{ cueId: id, soundKey, from: time, to, lengthSeconds: known, volume, loop, fadeIn, fadeOut }];
  });

/** How loud a scheduled sound is at `t` seconds: both fades are straight lines, the later one ends where the sound does. */
export const gainAt = ({ from, to, volume, fadeIn, fadeOut }: ScheduledSound, t: number): number => {
  if (t < from || t >= to) return 0;
  const rise = fadeIn > 0 ? Math.min(1, (t - from) / fadeIn) : 1;
  const fall = fadeOut > 0 ? Math.min(1, (to - t) / fadeOut) : 1;
  return volume * rise * fall;
};

/** What is heard at `t` seconds. @param lengths as for `soundSchedule` */
export const soundsAt = (
  scene: SceneDocument,
  lengths: Readonly<Record<string, number>>,
  t: number,
): HeardSound[] =>
  soundSchedule(scene, lengths)
    .filter(({ from, to }) => t >= from && t < to)
    .map((sound) => ({
      cueId: sound.cueId,
      soundKey: sound.soundKey,
      offset: sound.loop && sound.lengthSeconds ? (t - sound.from) % sound.lengthSeconds : t - sound.from,
      gain: gainAt(sound, t),
    }));
