import { removeBackground } from '../../../domain/pixels/matte/remove-background.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import { drawSprite } from './artist/draw-sprite.ts';
import { enhance } from './styles/enhance.ts';
import { styleOf } from './styles/styles.ts';
import type { LocalTask } from './work.ts';

/** The worker thread: one picture at a time, nothing but pixels. */
export default (task: LocalTask): { picture: Picture; description: string } => {
  const report = (fraction: number, stage: string) => task.port.postMessage([fraction, stage]);
  if (task.work === 'ENHANCE') return enhance(task.wish, report);
  if (task.work === 'REMOVE_BACKGROUND') {
    const { picture, found } = removeBackground(task.picture, { key: task.key, holes: true });
    return { picture, description: found };
  }
  const { style, ...drawing } = task.drawing;
  return drawSprite({ ...drawing, mood: style ? styleOf(style)?.mood : undefined }, report);
};
