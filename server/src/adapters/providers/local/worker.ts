import { once } from 'node:events';
import { animatePicture } from '@papeterie/artist/actions/animate-picture';
import { drawRequestOf } from '@papeterie/artist/actions/draw-request-of';
import { rotatePicture } from '@papeterie/artist/actions/rotate-picture';
import { drawSprite } from '@papeterie/artist/draw-sprite';
import { enhance } from '@papeterie/artist/styles/enhance';
import { takeApart } from '@papeterie/artist/taking-apart/take-apart';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { createTidyHeap } from '../../threads/tidy-heap.ts';
import type { LocalMessage, LocalResult, LocalTask, LocalWork } from './work.ts';

// What a large drawing took is not kept for the small ones after it.
createTidyHeap().start();

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
