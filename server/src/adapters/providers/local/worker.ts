import { once } from 'node:events';
import { removeBackground } from '../../../domain/pixels/matte/remove-background.ts';
import { animatePicture } from './actions/animate-picture.ts';
import { drawRequestOf } from './actions/draw-request-of.ts';
import { rotatePicture } from './actions/rotate-picture.ts';
import { drawSprite } from './artist/draw-sprite.ts';
import { enhance } from './styles/enhance.ts';
import { takeApart } from './taking-apart/take-apart.ts';
import type { LocalMessage, LocalResult, LocalTask, LocalWork } from './work.ts';

/** The worker thread: one picture at a time, nothing but pixels. */
export default async (task: LocalTask): Promise<LocalResult<LocalWork>> => {
  const { port } = task;
  const report = (fraction: number, stage: string) =>
    port.postMessage([fraction, stage] satisfies LocalMessage);
  if (task.work === 'TAKE_APART') {
    const description = await takeApart(task.wish, report, async (part) => {
      const kept = once(port, 'message');
      port.postMessage(part satisfies LocalMessage, [part.picture.pixels.buffer]);
      await kept;
    });
    return { description };
  }
  if (task.work === 'ANIMATE') return animatePicture(task.wish, report);
  if (task.work === 'ROTATE') return rotatePicture(task.wish, report);
  if (task.work === 'ENHANCE') return enhance(task.wish, report);
  if (task.work === 'REMOVE_BACKGROUND') {
    const { picture, found } = removeBackground(task.picture, { key: task.key, holes: true });
    return { picture, description: found };
  }
  return drawSprite(drawRequestOf(task.drawing), report);
};
