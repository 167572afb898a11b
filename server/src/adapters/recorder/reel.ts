import type { Recording, RecordingFormat } from '../../domain/scenes/recorder.ts';

/** A recording as frames: what the threads are told. */
export type Reel = {
  scene: Recording['scene'];
  pictures: Recording['pictures'];
  format: RecordingFormat;
  /** px */
  width: number;
  height: number;
  fps: number;
  /** s: frame i shows the moment from + i / fps. */
  from: number;
  frameCount: number;
};

/** A GIF's delays are hundredths of a second, and players slow down what is shorter than two of them. */
const gifFpsMax = 50;

/** A GIF of more than 50 frames a second is painted at 50: it lasts as long, and moves as fast. */
export const reelOf = (recording: Recording): Reel => {
  const { scene, pictures, format, from, to } = recording;
  const fps = format === 'GIF' ? Math.min(recording.fps, gifFpsMax) : recording.fps;
  return {
    scene,
    pictures,
    format,
    ...sizeOf(scene, recording.width, format === 'MP4' ? 2 : 1),
    fps,
    from,
    frameCount: Math.max(1, Math.round((to - from) * fps)),
  };
};

/**
 * The size of frames that are `width` px wide: the height follows the scene's proportions.
 * @param unit both are rounded to multiples of it
 */
export const sizeOf = (
  scene: { width: number; height: number },
  width: number,
  unit: 1 | 2,
): { width: number; height: number } => {
  const round = (px: number): number => Math.max(unit, unit * Math.round(px / unit));
  return { width: round(width), height: round((width * scene.height) / scene.width) };
};

/** The moment that frame i shows, s. */
export const timeOf = ({ from, fps }: Pick<Reel, 'from' | 'fps'>, index: number): number =>
  from + index / fps;

/**
 * How long frame i is shown, in whole units of which there are `unitsPerSecond`. What rounding takes from one frame the
 * next ones get: the sum is right to half a unit.
 */
export const frameDuration = (index: number, fps: number, unitsPerSecond: number): number =>
  Math.round(((index + 1) * unitsPerSecond) / fps) - Math.round((index * unitsPerSecond) / fps);
