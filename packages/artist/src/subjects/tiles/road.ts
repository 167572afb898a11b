import { matte } from '../../color/paint.ts';
import { type GroundCanvas, scattered } from './ground-canvas.ts';
import { tile } from './tile.ts';

const paintAsphalt = (ground: GroundCanvas): void => {
  const { width, height } = ground;
  const [, dark, base, light] = ground.tones('asphalt');
  ground.fill(0, 0, width, height, base);
  for (const { x, y } of scattered(ground, 6)) ground.put(x, y, dark);
  for (const { x, y } of scattered(ground, 9)) ground.put(x, y, light);
};

const asphalt = matte('slate', 'charcoal');

/** A piece of a road that goes on up and down: its edges, and the broken line in its middle. */
export const roadTile = tile({
  name: 'roadTile',
  grounds: ['street', 'asphalt', 'highway', 'tarmac', 'road with lines'],
  words: ['road', 'street'],
  main: 'asphalt',
  paints: { asphalt, line: matte('yellow'), edge: matte('white') },
  paint(ground) {
    const { width, height } = ground;
    const [, dim, bright] = ground.tones('line');
    const [, , white] = ground.tones('edge');
    paintAsphalt(ground);
    const wide = Math.max(1, Math.round(width / 16));
    const dash = Math.max(2, Math.round(height / 4));
    for (const x of [wide, width - 2 * wide]) ground.fill(x, 0, wide, height, white);
    const x = Math.round((width - wide) / 2);
    for (let y = Math.round(dash / 2); y + dash <= height; y += dash * 2) {
      ground.fill(x, y, wide, dash, bright);
      ground.fill(x, y + dash - 1, wide, 1, dim);
    }
  },
  side: paintAsphalt,
});

/** White bars over a road, as wide as the gaps between them. */
export const crosswalkTile = tile({
  name: 'crosswalkTile',
  grounds: ['zebra crossing', 'pedestrian crossing'],
  words: ['crosswalk', 'zebra crossing', 'pedestrian crossing'],
  main: 'asphalt',
  paints: { asphalt, bars: matte('white') },
  paint(ground) {
    const { width, height } = ground;
    const [, , base, light] = ground.tones('bars');
    paintAsphalt(ground);
    const bar = Math.max(1, Math.round(width / 8));
    const rim = Math.max(1, Math.round(height / 16));
    for (let x = Math.round(bar / 2); x + bar <= width; x += bar * 2) {
      ground.fill(x, rim, bar, height - 2 * rim, base);
      ground.fill(x, rim, bar, 1, light);
    }
  },
  side: paintAsphalt,
});
