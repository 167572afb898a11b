import { once } from 'node:events';
import { removeBackground } from '../../../domain/pixels/matte/remove-background.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import { drawSprite } from './artist/draw-sprite.ts';
import { enhance } from './styles/enhance.ts';
import { styleOf } from './styles/styles.ts';
import { takeApart } from './taking-apart/take-apart.ts';
import type { LocalMessage, LocalTask } from './work.ts';

/** The worker thread: one picture at a time, nothing but pixels. */
export default async (task: LocalTask): Promise<{ picture?: Picture; description: string }> => {
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
  if (task.work === 'ENHANCE') return enhance(task.wish, report);
  if (task.work === 'REMOVE_BACKGROUND') {
    const { picture, found } = removeBackground(task.picture, { key: task.key, holes: true });
    return { picture, description: found };
  }
  const { style, ...drawing } = task.drawing;
  return drawSprite({ ...drawing, mood: style ? styleOf(style)?.mood : undefined }, report);
};
