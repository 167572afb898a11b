import { directions } from '@papeterie/artist/drawing-options';
import { type AnimationLoop, animationLoops } from '@papeterie/pixels/animation-loop';
import type { Playing } from '@papeterie/pixels/play-through';
import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { animationChange } from '../changes.ts';
import type { Deps, Viewer } from '../deps.ts';
import { ValidationError } from '../errors.ts';
import { fields } from '../fields.ts';
import { ownAnimation } from '../own.ts';
import type { KeptFrame } from '../sprites/rows.ts';
import { validate } from '../validate.ts';
import { changeFrames } from './change-frames.ts';

const input = z.object({
  id: z.string(),
  action: fields.given(fields.name),
  direction: fields.given(z.enum(directions)),
  loop: fields.given(z.enum(animationLoops)),
  plays: fields.given(
    z
      .int('is not a whole number')
      .min(1, 'is below 1')
      .max(bounds.animationPlays, `is above ${bounds.animationPlays}`),
  ),
  frames: fields.given(
    z
      .array(
        z.object({
          index: z.int('is not a whole number').min(0, 'is below 0'),
          durationMs: fields.given(
            z
              .int('is not a whole number')
              .min(bounds.frameMinMs, `is below ${bounds.frameMinMs} ms`)
              .max(bounds.frameMaxMs, `is above ${bounds.frameMaxMs} ms`),
          ),
        }),
      )
      .min(1, 'is empty: at least one frame must stay')
      .max(bounds.frames, `has more than ${bounds.frames} frames`),
  ),
});

type FrameWish = { index: number; durationMs?: number };

const arranged = (before: readonly KeptFrame[], wishes: readonly FrameWish[]): KeptFrame[] =>
  wishes.map(({ index, durationMs }, at) => {
    const frame = before[index];
    if (frame) return { sha256: frame.sha256, durationMs: durationMs ?? frame.durationMs };
    const message = `is no frame: there are ${before.length}, counted from 0`;
    throw new ValidationError([{ path: ['frames', String(at), 'index'], message }]);
  });

/** What was not said stays; what begins again does so for ever until a number is said. @throws ValidationError */
const playingAs = (before: Playing, loop: AnimationLoop | undefined, plays: number | undefined): Playing => {
  const playing = { loop: loop ?? before.loop, plays: plays ?? (loop ? null : before.plays) };
  if (playing.loop !== 'ONCE' || playing.plays === null) return playing;
  throw new ValidationError([
    { path: ['plays'], message: 'is for what begins again: choose LOOP or PING_PONG' },
  ]);
};

/** Renames an animation, arranges its frames anew, says what comes after the last. What is renamed is no longer called as its file calls it. */
export const updateAnimation = async (
  deps: Deps,
  viewer: Viewer,
  wish: unknown,
): Promise<{ animationId: string }> => {
  const { id, frames, loop, plays, ...names } = validate(input, wish);
  const animation = await ownAnimation(deps, viewer, id);
  if (frames || loop || plays) {
    await changeFrames(deps, viewer, id, (before, current) => ({
      frames: frames ? arranged(before, frames) : before,
      playing: playingAs(current, loop, plays),
      operation: frames ? 'arrange frames' : 'change the end',
    }));
  }
  if (names.action || names.direction) {
    await deps.store.write((tx) => tx.spriteAnimations.update({ id: animation.id }, { ...names, tag: null }));
    deps.events.publish([animationChange(animation)]);
  }
  return { animationId: animation.id };
};
