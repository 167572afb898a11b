import { matte } from '../../color/paint.ts';
import { softField } from '../../scenery/noise.ts';
import { drawPlanks } from '../../scenery/planks.ts';
import { drawWindow } from '../../scenery/window.ts';
import { scenery } from './scenery.ts';

/** Plaster between timbers above a paneling of boards. With windows one looks through it, between their bars. */
export const tavernWall = scenery({
  name: 'tavernWall',
  words: [
    'timbered wall',
    'inn wall',
    'wooden wall',
    'tavern interior',
    'inn interior',
    'timber wall',
    'house wall',
    'plaster wall',
  ],
  main: 'plaster',
  paints: { plaster: matte('tan', 'sand'), timber: matte('umber', 'chestnut'), panel: matte('oak', 'brown') },
  fill(easel) {
    const { width, height, random } = easel;
    const size = Math.min(height, 132);
    const [, dark, base, light] = easel.tones('plaster');
    const timber = easel.tones('timber');
    const stains = softField(random, width, height, { wide: 26, high: 18 });
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        // Old plaster: a little lighter here, a little darker there, never solid.
        const stain = (stains[y * width + x]! - 0.5) * 2.2;
        const touched = easel.mixes(x, y, Math.min(0.5, Math.abs(stain) - 0.22));
        easel.put(x, y, touched ? (stain > 0 ? light : dark) : base);
      }
    const bays = Math.max(1, Math.round(width / (size * 0.88)));
    const beam = Math.max(2, Math.round(size * 0.05));
    const rail = height - Math.round(size * 0.32);
    const lintel = height - Math.round(size * 0.95);
    for (let bay = 0; bay < bays; bay++) {
      const left = Math.round((bay / bays) * width);
      const broad = Math.round(width / bays);
      if (easel.said('window', 'windows'))
        drawWindow(
          easel,
          left + Math.round(broad / 2),
          height - Math.round(size * 0.6),
          Math.round(size * 0.17),
          timber,
        );
      for (let y = 0; y < height; y++)
        for (let k = 0; k < beam; k++)
          easel.put(
            left + k,
            y,
            timber[k === 0 ? 3 : k === beam - 1 ? 0 : (y * 3 + k * 5) % 17 === 0 ? 1 : 2],
          );
      // A brace in each upper corner.
      for (let k = 0; k < size * 0.16; k++) {
        easel.fill(left + beam + k, lintel + Math.round(size * 0.17) - k, 1, beam - 1, timber[k % 7 ? 2 : 1]);
        easel.fill(left - 1 - k, lintel + Math.round(size * 0.17) - k, 1, beam - 1, timber[1]);
      }
    }
    for (let y = lintel; y > -beam; y -= Math.round(size * 0.5)) {
      easel.fill(0, y, width, beam, timber[2]);
      easel.fill(0, y, width, 1, timber[3]);
      easel.fill(0, y + beam, width, 1, dark);
      easel.fill(0, y + beam - 1, width, 1, timber[0]);
    }
    drawPlanks(easel, rail, height, Math.max(4, size * 0.075), easel.tones('panel'), random);
    easel.fill(0, rail - 2, width, Math.max(2, Math.round(beam * 0.5)), timber[2]);
    easel.fill(0, rail - 2, width, 1, timber[4]);
    easel.fill(0, rail - 2 + Math.max(2, Math.round(beam * 0.5)), width, 1, timber[0]);
    easel.fill(
      0,
      height - Math.max(2, Math.round(beam * 0.6)),
      width,
      Math.max(2, Math.round(beam * 0.6)),
      timber[1],
    );
  },
});
