import { AsepriteError } from '@papeterie/pixels/formats/aseprite/aseprite-sprite';
import { playTag } from '@papeterie/pixels/formats/aseprite/play-tag';
import type { TimelineTag } from '@papeterie/pixels/formats/aseprite/timeline';
import type { Playing } from '@papeterie/pixels/play-through';
import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { UnsupportedImageError } from '../errors.ts';
import { OutOfTimeError } from '../processing/out-of-time-error.ts';
import type { MovingFiles, PngPicture } from '../processing/pixel-work.ts';
import type { SpriteAnimationRow } from '../sprites/rows.ts';
import { readTagName, unnamedAction } from './import-tag.ts';

/** A movement as frames of the file that it is in. */
type Played = Pick<SpriteAnimationRow, 'action' | 'direction' | 'loop' | 'plays' | 'tag'> & {
  order: number[];
};

/** What a file shows whose pictures move, or could. */
export type MovingFile = {
  frames: PngPicture[];
  durationsMs: readonly number[];
  /** The first frame with its background, where that was taken from the others. */
  uncut: PngPicture | null;
  animations: Played[];
  /** 0..1; null when the file says nothing. */
  pivot: { x: number; y: number } | null;
  /** Whether the file is a picture that can be kept as it is: every program that knows animations shows the same. */
  isPicture: boolean;
  /** What of the file cannot be shown, in words for whoever sent it. */
  warnings: readonly string[];
};

const playedAll = (frames: readonly PngPicture[], { loop, plays }: Playing): Played => ({
  action: unnamedAction,
  direction: 'SOUTH',
  tag: null,
  loop,
  plays,
  order: frames.map((_, i) => i),
});

const playedTag = (tag: TimelineTag): Played => {
  const { order, ...playing } = playTag(tag);
  return { ...readTagName(tag.name), ...playing, order };
};

/**
 * An animation for each tag. The first frame is the sprite; where others are in no tag, the whole file plays as well, so that
 * nothing is lost.
 */
const playedTags = (tags: readonly TimelineTag[], frames: readonly PngPicture[]): Played[] => {
  if (tags.length > bounds.importedAnimations) {
    throw new UnsupportedImageError(
      `The Aseprite file has ${tags.length} tags; at most ${bounds.importedAnimations} are possible.`,
    );
  }
  const isTagged = (frame: number) => tags.some(({ from, to }) => from <= frame && frame <= to);
  const hasUntagged = frames.some((_, i) => i > 0 && !isTagged(i));
  return [...tags.map(playedTag), ...(hasUntagged ? [playedAll(frames, { loop: 'LOOP', plays: null })] : [])];
};

const shownMs = (ms: number): number => Math.min(bounds.frameMaxMs, Math.max(bounds.frameMinMs, ms));

const asPlayed = (file: MovingFiles): MovingFile => {
  const { frames, durationsMs, pivot, uncut, warnings } = file;
  const shown = { frames, pivot, uncut, warnings };
  if (file.from === 'ASEPRITE') {
    const animations = playedTags(file.tags, frames);
    return { ...shown, durationsMs: durationsMs.map(shownMs), animations, isPicture: false };
  }
  const moves = frames.length > 1;
  return { ...shown, durationsMs, animations: moves ? [playedAll(frames, file)] : [], isPicture: moves };
};

/**
 * What a GIF, WebP or APNG that moves shows, or an .aseprite file; null for every other file, which is a plain picture.
 * @param removeBackground that of all frames; what takes too long is left as it is
 * @throws UnsupportedImageError in words for whoever sent it
 */
export const readMovingFile = async (
  { pixelWork }: Pick<Deps, 'pixelWork'>,
  bytes: Uint8Array,
  removeBackground: boolean,
): Promise<MovingFile | null> => {
  try {
    const file = await pixelWork.readMoving(bytes, removeBackground, { seconds: bounds.processManySeconds });
    return file && asPlayed(file);
  } catch (cause) {
    if (cause instanceof AsepriteError) throw new UnsupportedImageError(cause.message, { cause });
    if (!(cause instanceof OutOfTimeError)) throw cause;
    if (removeBackground) return readMovingFile({ pixelWork }, bytes, false);
    throw new UnsupportedImageError(`The file takes longer than ${cause.seconds} s to read.`, { cause });
  }
};
