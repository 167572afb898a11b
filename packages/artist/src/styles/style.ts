import type { Picture } from '@papeterie/pixels/picture';
import type { Random } from '@papeterie/pixels/random';
import type { Mood } from '../mood.ts';
import type { StylePreset } from './preset.ts';

export type Report = (fraction: number, stage: string) => void;

/** One style: what the API shows of it, what it asks of the artist, and its own recipe for pictures. */
export type Style = StylePreset & {
  mood: Mood;
  /** A new picture, 512 px on its longer side, from any sprite. Pure: the same picture and randomness, the same pixels. */
  apply(picture: Picture, random: Random, report: Report): Picture;
};
