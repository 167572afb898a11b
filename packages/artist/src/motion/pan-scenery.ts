import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { type ActionName, actions } from '../actions/actions.ts';

/** What is passed by, all of it in one loop: scenery repeats from left to right. */
const travels: ReadonlySet<ActionName> = new Set(['walk', 'run', 'spin', 'flap']);

/** What scenery can do: it has no body that could do more. */
export const panned: ReadonlySet<ActionName> = new Set([...travels, 'idle', 'float', 'sway', 'hurt']);

const rolled = ({ width, height, pixels }: Picture, by: number): Picture => {
  const picture = blankPicture(width, height);
  const first = ((Math.round(by) % width) + width) % width;
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width * 4, (y + 1) * width * 4);
    picture.pixels.set(row.subarray(first * 4), y * width * 4);
    picture.pixels.set(row.subarray(0, first * 4), (y * width + width - first) * 4);
  }
  return picture;
};

/** Scenery has no body: we walk past it, or look a little to the left and to the right. */
export const panScenery = (
  still: Picture,
  { action, frames }: { action: ActionName; frames: number },
): Picture[] => {
  const loops = actions[action].loop === 'LOOP';
  const reach = Math.max(1, still.width * 0.03);
  return Array.from({ length: frames }, (_, i) => {
    const t = i / frames;
    const aside = reach * (loops ? Math.cos(t * Math.PI * 2) : Math.sin((t + 1 / frames) * Math.PI * 1.5));
    return rolled(still, travels.has(action) ? t * still.width : aside);
  });
};
