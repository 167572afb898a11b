import { bounds } from '../bounds.ts';
import type { Deps } from '../deps.ts';
import { UnsupportedImageError } from '../errors.ts';
import type { Picture } from '../pixels/picture.ts';
import { AsepriteError, type AsepriteSprite } from '../sheets/aseprite-port.ts';
import { playTag } from '../sheets/play-tag.ts';
import type { TimelineTag } from '../sheets/sprite-timeline.ts';
import type { SpriteAnimationRow } from '../sprites/rows.ts';
import { readTagName, unnamedAction } from './import-tag.ts';
import type { Moving } from './moving-pictures.ts';

/** A movement as frames of the file that it is in. */
type Played = Pick<SpriteAnimationRow, 'action' | 'direction' | 'loop'> & { order: number[] };

/** What a file shows whose pictures move, or could. */
export type MovingFile = {
  frames: Picture[];
  durationsMs: number[];
  animations: Played[];
  /** 0..1; null when the file says nothing. */
  pivot: { x: number; y: number } | null;
  /** Whether the file is a picture that can be kept as it is. */
  isPicture: boolean;
};

const playedAll = (frames: readonly Picture[], loop: Moving['loop']): Played => ({
  action: unnamedAction,
  direction: 'SOUTH',
  loop,
  order: frames.map((_, i) => i),
});

/** One tag as an animation. @throws UnsupportedImageError when it is too long for one */
const playedTag = (tag: TimelineTag): Played => {
  const { order, loop } = playTag(tag);
  if (order.length > bounds.frames) {
    throw new UnsupportedImageError(
      `The tag "${tag.name}" plays ${order.length} frames; at most ${bounds.frames} are possible.`,
    );
  }
  return { ...readTagName(tag.name), order, loop };
};

/** The first frame is the sprite: a tag of nothing else moves nothing. */
const moves = ({ from, to }: TimelineTag): boolean => to > 0 || from > 0;

const ofAseprite = ({ frames, durationsMs, tags, pivot }: AsepriteSprite): MovingFile => {
  const moving = tags.filter(moves);
  if (moving.length > bounds.importedAnimations) {
    throw new UnsupportedImageError(
      `The Aseprite file has ${moving.length} tags; at most ${bounds.importedAnimations} are possible.`,
    );
  }
  const untagged = frames.length > 1 && moving.length === 0 ? [playedAll(frames, 'LOOP')] : [];
  const shownMs = durationsMs.map((ms) => Math.min(bounds.frameMaxMs, Math.max(bounds.frameMinMs, ms)));
  const animations = [...moving.map(playedTag), ...untagged];
  return { frames, durationsMs: shownMs, animations, pivot, isPicture: false };
};

const ofMoving = ({ frames, durationsMs, loop }: Moving): MovingFile => ({
  frames,
  durationsMs,
  animations: [playedAll(frames, loop)],
  pivot: null,
  isPicture: true,
});

/** By the magic number after the file's size, where WebP and JPEG have a length that may look the same. */
const isAseprite = (bytes: Uint8Array): boolean =>
  bytes[4] === 0xe0 &&
  bytes[5] === 0xa5 &&
  !/^(RIFF|\xff\xd8\xff)/.test(String.fromCharCode(...bytes.subarray(0, 4)));

/**
 * What a GIF, WebP or APNG that moves shows, or an .aseprite file; null for every other file.
 * @throws UnsupportedImageError in words for whoever sent it
 */
export const readMovingFile = async (
  { workshop }: Pick<Deps, 'workshop'>,
  bytes: Uint8Array,
): Promise<MovingFile | null> => {
  const signal = AbortSignal.timeout(bounds.processSeconds * 1_000);
  try {
    if (isAseprite(bytes)) return ofAseprite(await workshop.readAseprite(bytes, signal));
    const moving = await workshop.movingPictures.decode(bytes, signal);
    return moving && ofMoving(moving);
  } catch (cause) {
    if (cause instanceof AsepriteError) throw new UnsupportedImageError(cause.message, { cause });
    if (signal.aborted) {
      throw new UnsupportedImageError(`The file takes longer than ${bounds.processSeconds} s to read.`, {
        cause,
      });
    }
    throw cause;
  }
};
