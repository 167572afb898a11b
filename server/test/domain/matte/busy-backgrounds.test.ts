import { drawSprite } from '@papeterie/artist/draw-sprite';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { hexToRgb } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { seededRandom } from '@papeterie/pixels/random';
import { describe, expect, it } from 'vitest';
import { wrongPercent } from '../../support/keyed-pictures.ts';

const subjects = [
  'a knight',
  'a red dragon',
  'a green slime',
  'a campfire',
  'a bat',
  'an apple',
  'a castle',
  'a tree',
  'a ghost',
  'a wolf',
  'a sword',
  'a blue potion',
  'a ship',
  'a wizard',
  'a chest',
  'a cat',
  'a fish',
  'a house',
  'a bee',
  'a robot',
];

/** Which of two colors a pixel of the background has. */
const patterns: Record<string, (x: number, y: number, chance: number) => boolean> = {
  stripes: (x) => x % 4 < 2,
  'thin rows': (_x, y) => y % 3 === 0,
  diagonals: (x, y) => (x + y) % 6 < 3,
  checks: (x, y) => ((x >> 2) + (y >> 2)) % 2 === 0,
  dither: (x, y) => (x + y) % 2 === 0,
  noise: (_x, _y, chance) => chance < 0.5,
  'sparse noise': (_x, _y, chance) => chance < 0.12,
  bricks: (x, y) => y % 6 === 0 || (x + (Math.floor(y / 6) % 2) * 5) % 10 === 0,
  dots: (x, y) => ((x % 6) - 3) ** 2 + ((y % 6) - 3) ** 2 < 5,
  waves: (x, y) => Math.sin(x / 5) * 3 + (y % 12) < 6,
};

const pairs = [
  ['#00ff00', '#ff00ff'],
  ['#1e3cc8', '#dcc828'],
  ['#ffffff', '#b4dcff'],
  ['#c878a0', '#5ac8be'],
].map(([one, other]) => [hexToRgb(one!), hexToRgb(other!)] as const);

const onPattern = (sprite: Picture, name: string, index: number): Picture => {
  const random = seededRandom(index, 'busy');
  const [one, other] = pairs[index % pairs.length]!;
  const busy = blankPicture(sprite.width, sprite.height);
  for (let y = 0; y < sprite.height; y++) {
    for (let x = 0; x < sprite.width; x++) {
      const at = (y * sprite.width + x) * 4;
      const { r, g, b } = patterns[name]!(x, y, random.between(0, 1)) ? one : other;
      const isSprite = sprite.pixels[at + 3]! > 0;
      busy.pixels.set(isSprite ? sprite.pixels.subarray(at, at + 4) : [r, g, b, 255], at);
    }
  }
  return busy;
};

describe('twenty sprites on a busy background of two colors', () => {
  const sprites = subjects.map(
    (prompt) => drawSprite({ prompt, width: 64, height: 64, seed: 7, noBackground: true }).picture,
  );

  it.each(Object.keys(patterns))(
    'come off %s with fewer than half a percent of their pixels wrong',
    (name) => {
      const wrong = sprites.map((sprite, index) =>
        wrongPercent(sprite, removeBackground(onPattern(sprite, name, index), { holes: true }).picture),
      );
      expect(Math.max(...wrong)).toBeLessThan(0.5);
    },
  );
});
