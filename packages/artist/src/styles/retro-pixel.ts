import type { Picture } from '@papeterie/pixels/picture';
import { consoleSprite } from './operations/console-sprite.ts';
import { pixelGridOf } from './operations/enlarge/pixel-grid.ts';
import { placementOf } from './operations/enlarge/placement.ts';
import { shrink } from './operations/enlarge/shrink.ts';
import { isFullFrame } from './operations/enlarge/subject.ts';
import { glow } from './operations/glow.ts';
import { plateToPicture } from './operations/plate.ts';
import { tube } from './operations/tube.ts';
import type { Style } from './style.ts';

/** No console of the time showed sprites of more pixels. */
const longestSide = 128;

/** The picture in its own pixels, few enough of them. */
const coarse = (picture: Picture): Picture => {
  const { cells } = pixelGridOf(picture);
  const longer = Math.max(cells.width, cells.height);
  return longer <= longestSide ? cells : shrink(cells, longer / Math.ceil(longer / longestSide));
};

export const retroPixel: Style = {
  key: 'retro-pixel',
  name: 'Retro Pixel',
  icon: 'gamepad-2',
  generatePrompt: '8-bit video game sprite, few flat colors, bold black outline',
  enhancePrompt:
    'Redraw this as an 8-bit console sprite shown on an old tube television: the same pixel grid, a small hardware palette with ordered dithering, a bold dark outline, visible scanlines and a slight phosphor glow, transparent background. Keep pose and colors.',
  mood: { chroma: 1.2, contrast: 1.2 },
  apply(picture, _random, report) {
    report(0.1, 'counting colors');
    const cells = coarse(picture);
    const sprite = consoleSprite(cells, !isFullFrame(cells));
    report(0.5, 'warming up the tube');
    const scale = Math.max(picture.width, picture.height) / Math.max(sprite.width, sprite.height);
    const placement = placementOf(sprite, picture, scale, isFullFrame(cells) ? 0 : 0.02);
    const plate = tube(sprite, isFullFrame(cells), placement);
    glow(plate, { threshold: 0.35, sigma: 5, strength: 0.35 });
    report(1, 'done');
    return plateToPicture(plate);
  },
};
