import type { Picture } from '../../../../domain/pixels/picture.ts';
import type { Random } from '../../../../domain/pixels/random.ts';
import type { StylePreset } from '../../../../domain/styles/preset.ts';
import type { Mood } from '../mood.ts';

export type Report = (fraction: number, stage: string) => void;

/** One style: what the API shows of it, what it asks of the artist, and its own recipe for pictures. */
export type Style = StylePreset & {
  mood: Mood;
  /** A new picture, 512 px on its longer side, from any sprite. Pure: the same picture and randomness, the same pixels. */
  apply(picture: Picture, random: Random, report: Report): Picture;
};
