import { drawSprite } from '@papeterie/artist/draw-sprite';
import { drawMovement } from '@papeterie/artist/motion/draw-movement';
import { moveCutout } from '@papeterie/artist/puppet/move-cutout';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import { packSheet } from '@papeterie/pixels/sheets/pack-sheet';
import type { SheetSource } from '@papeterie/pixels/sheets/sheet';
import { sheetOptions } from '@papeterie/pixels/sheets/sheet-options';

/** The median of some runs, ms; the first run only warms up. */
const timed = (work: () => unknown, runs = 5): number => {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(1);
  return times.toSorted((one, other) => one - other)[runs >> 1]!;
};

const random = seededRandom(1, 'bench');

/** A picture full of noise: no two are the same, and nothing can be trimmed. */
const noisy = (): Picture => {
  const side = () => Math.round(random.between(12, 72));
  const picture = blankPicture(side(), side());
  for (let at = 0; at < picture.pixels.length; at++)
    picture.pixels[at] = at % 4 === 3 ? 255 : random.between(0, 255);
  return picture;
};

const still = (index: number): SheetSource => ({
  key: `sprite-${index}`,
  sprite: `sprite-${index}`,
  name: `Sprite ${index}`,
  tag: null,
  pictures: [noisy()],
  durationsMs: [100],
  loop: 'ONCE',
});

const drawing = { prompt: 'a knight', width: 64, height: 64, seed: 7, noBackground: true } as const;

/** What moving and packing cost. */
export const measureWorkshop = (row: (name: string, value: string) => void): void => {
  const stillMs = timed(() => drawSprite(drawing));
  const walkMs = timed(() => drawMovement({ ...drawing, action: 'walk', frames: 8, direction: 'EAST' }));
  const { picture } = drawSprite(drawing);
  const cutoutMs = timed(() =>
    moveCutout(picture, { action: 'walk', frames: 8, seed: 1, direction: 'EAST' }),
  );
  row('a walk of 8 frames from the rig, 64 px', `${Math.round(walkMs)} ms`);
  row('ratio to 8 stills', (walkMs / (8 * stillMs)).toFixed(2));
  row('the same of a picture from elsewhere', `${Math.round(cutoutMs)} ms`);

  const sources = Array.from({ length: 500 }, (_, index) => still(index));
  const options = sheetOptions.parse({ padding: 0, trim: true });
  const packMs = timed(() => packSheet(sources, options), 1);
  const { pages } = packSheet(sources, options);
  const used = sources.reduce((sum, { pictures }) => sum + pictures[0]!.width * pictures[0]!.height, 0);
  const area = pages.reduce((sum, { width, height }) => sum + width * height, 0);
  row(
    'packing 500 sprites',
    `${(packMs / 1000).toFixed(2)} s, ${((100 * used) / area).toFixed(1)} % of the area used`,
  );
};
