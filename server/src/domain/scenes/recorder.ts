import type { SceneDocument, Picture as StagePicture } from '@papeterie/stage';
import type { Progress } from '../providers/provider.ts';

export const recordingFormats = ['GIF', 'WEBP', 'APNG', 'MP4', 'PNG_SEQUENCE'] as const;
export type RecordingFormat = (typeof recordingFormats)[number];

/** A part of a scene as a file that moves. */
export type Recording = {
  scene: SceneDocument;
  /** The stored bytes of each picture that the scene shows, by spriteKey. One that is missing is not painted. */
  pictures: ReadonlyMap<string, Uint8Array>;
  format: RecordingFormat;
  /** Frames a second. */
  fps: number;
  /** px; the height follows the scene's proportions (MP4: both are rounded to even numbers). */
  width: number;
  /** s, from < to */
  from: number;
  to: number;
};

export type RecorderControl = { signal: AbortSignal; progress: Progress };

/** Paints scenes on the server, with the same `sample` and `paint` as the browser. */
export type Recorder = {
  /**
   * The file, in pieces, as it comes into being: frames are painted no faster than they are taken.
   * @throws when `signal` aborts, and whatever made it impossible
   */
  record(recording: Recording, control: RecorderControl): AsyncIterable<Uint8Array>;
  /** One moment as a PNG, `width` px wide. */
  still(scene: SceneDocument, pictures: Recording['pictures'], t: number, width: number): Promise<Uint8Array>;
  /** What the stage must know of stored pictures: their size and upper edge. */
  measure(bytes: Uint8Array): Promise<StagePicture>;
  close(): Promise<void>;
};
