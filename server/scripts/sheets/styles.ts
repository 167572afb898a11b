import { type DrawRequest, drawSprite } from '@papeterie/artist/draw-sprite';
import type { Style } from '@papeterie/artist/styles/style';
import { styles } from '@papeterie/artist/styles/styles';
import type { Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import sharp from 'sharp';
import { type Cell, contactSheet } from './contact-sheet.ts';
import type { Sheet } from './sheet.ts';

const draw = (prompt: string, options: Partial<DrawRequest> = {}): Picture =>
  drawSprite({ prompt, width: 64, height: 64, seed: 7, noBackground: true, ...options }).picture;

const subjects: readonly (() => Picture)[] = [
  () => draw('brave knight with a blue cloak and a sword'),
  () => draw('green fire dragon'),
  () => draw('magic sword', { width: 32, height: 32 }),
  () => draw('small cottage house'),
  () => draw('wizard in a cave', { noBackground: false }),
];

const enhanced = (style: Style, picture: Picture): Picture =>
  style.apply(picture, seededRandom(7, style.key), () => {});

const encoder = ({ width, height, pixels }: Picture) =>
  sharp(pixels, { raw: { width, height, channels: 4 } });

/** A smooth picture at a fraction of its size: contact sheets enlarge only. */
const reduced = async (picture: Picture, side: number): Promise<Picture> => {
  const { data, info } = await encoder(picture)
    .resize(side, side, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
};

const cellOf = async (style: Style, picture: Picture, side: number): Promise<Cell> => ({
  picture: await reduced(enhanced(style, picture), side),
  label: style.name,
});

const overview: Sheet = {
  name: 'styles',
  async render() {
    const side = 156;
    const cells: Cell[] = [];
    for (const subject of subjects) {
      const picture = subject();
      for (const style of styles) cells.push(await cellOf(style, picture, side));
    }
    return contactSheet(cells, { columns: styles.length, cell: side + 4 });
  },
};

const large: Sheet = {
  name: 'styles-large',
  async render() {
    const side = 336;
    const sprite = draw('young witch with red hair');
    const cells: Cell[] = [{ picture: sprite, label: 'the sprite itself' }];
    for (const style of styles) cells.push(await cellOf(style, sprite, side));
    return contactSheet(cells, { columns: 5, cell: side + 4 });
  },
};

/** Every style on five quite different sprites, and one sprite large enough to see strokes and lines. */
export const styleSheets: readonly Sheet[] = [overview, large];
