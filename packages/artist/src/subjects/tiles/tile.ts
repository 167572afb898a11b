import type { Subject } from '../../art.ts';
import { spaced } from '../../prompt/words.ts';
import type { Easel } from '../../scenery/easel.ts';
import { createGround, type GroundCanvas } from './ground-canvas.ts';
import { paintBlock } from './isometric.ts';

type Painter = (ground: GroundCanvas) => void;

type Tile = Pick<Subject, 'name' | 'main' | 'paints'> & {
  /** What else its ground is called: each is a word for it together with 'tile' and its like. */
  readonly grounds: readonly string[];
  /** What is a tile also without saying so. */
  readonly words?: readonly string[];
  readonly paint: Painter;
  /** How the sides of a block of it look; absent: as its top. */
  readonly side?: Painter;
};

/** A tile has pixels of its own size: it is drawn on a grid of about so many, and enlarged. */
const grid = 64;

const factorFor = (width: number, height: number): number => {
  let factor = Math.max(1, Math.floor(Math.max(width, height) / (grid * 0.75)));
  while (factor > 1 && (width % factor || height % factor)) factor--;
  return factor;
};

const nouns = ['tile', 'block', 'texture', 'tileset', 'floor tile', 'ground tile'];

/** What a tile is made of: the 'stone brick' of a stone brick tile. */
export const groundOf = (name: string): string => spaced(name).replace(/ tile$/, '');

/** A square of ground that goes on at all four edges; seen isometrically, a block of it. */
export const tile = ({ grounds, words = [], paint, side = paint, ...rest }: Tile): Subject => ({
  family: 'scenery',
  home: 'meadow',
  // It has no parts: it is painted, not built.
  draw: () => undefined,
  words: [
    ...words,
    ...[groundOf(rest.name), ...grounds].flatMap((ground) => nouns.map((noun) => `${ground} ${noun}`)),
  ],
  ...rest,
  fill(easel: Easel) {
    const factor = factorFor(easel.width, easel.height);
    const [width, height] = [Math.floor(easel.width / factor), Math.floor(easel.height / factor)];
    const ground = (wide: number, high: number, painter: Painter, label: string): GroundCanvas => {
      const canvas = createGround(wide, high, easel.random.fork(label), (name) => easel.tones(name));
      painter(canvas);
      return canvas;
    };
    const block = easel.camera === 'ISOMETRIC';
    const color = block
      ? paintBlock(width, height, (wide, high, face) =>
          ground(wide, high, face === 'top' ? paint : side, face),
        )
      : ground(width, height, paint, 'top').color;
    for (let y = 0; y < easel.height; y++)
      for (let x = 0; x < easel.width; x++) {
        const [gx, gy] = [Math.floor(x / factor), Math.floor(y / factor)];
        const value = gx < width && gy < height ? color[gy * width + gx]! : -1;
        if (value >= 0) easel.put(x, y, value);
      }
  },
});
