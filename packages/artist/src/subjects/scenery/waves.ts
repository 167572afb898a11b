import { matte } from '../../color/paint.ts';
import { bandAt } from '../../scenery/bands.ts';
import { rollingLine } from '../../scenery/noise.ts';
import { scenery } from './scenery.ts';

/** One wave of a row, 0 (trough) .. 1 (crest): long back, steep face, as they are cut out of paper. */
const profile = (phase: number): number => {
  const p = phase - Math.floor(phase);
  const along = p < 0.6 ? p / 0.6 : 1 + (p - 0.6) / 0.4;
  return (0.5 - 0.5 * Math.cos(Math.PI * along)) ** 1.15;
};

/** Their upper edge is what boats ride on; the lowest row is of one color, so that it can go on below. */
export const waves = scenery({
  name: 'waves',
  words: [
    'row of waves',
    'rows of waves',
    'sea waves',
    'ocean waves',
    'sea',
    'ocean',
    'water',
    'calm sea',
    'stormy sea',
    'sea surface',
  ],
  main: 'water',
  paints: { water: matte('azure', 'blue', 'teal'), foam: matte('ice', 'white') },
  fill(easel) {
    const { width, height, random } = easel;
    const calm = easel.said('calm', 'quiet', 'gentle', 'still');
    const high = Math.min(height * (calm ? 0.14 : 0.3), calm ? 7 : 15);
    const crests = Math.max(1, Math.round(width / Math.max(12, high * (calm ? 6.5 : 3.9))));
    const swell = rollingLine(random.fork('swell'), width, [
      [1, 1],
      [2, 0.7],
      [3, 0.4],
    ]);
    const [deep, dark, base, light, high4] = easel.tones('water');
    const foam = easel.tones('foam');
    const drop = random.fork('foam');
    const body = [light, base, dark, deep];
    const phase = random.next();
    const top = Float32Array.from({ length: width }, (_, x) => {
      const crest = profile((x / width) * crests + phase) * (0.78 + 0.22 * swell[x]!);
      return 1 + high * (1 - crest) + high * 0.12 * (1 - swell[x]!);
    });
    for (let x = 0; x < width; x++) {
      const from = Math.round(top[x]!);
      const crest = 1 - (top[x]! - 1) / (high * 1.24);
      const face = top[(x + 1) % width]! - top[(x - 1 + width) % width]!;
      for (let y = from; y < height; y++) {
        const down = (y - from) / Math.max(1, height - 1 - high * 0.6);
        // Under each crest the light goes deeper.
        easel.put(x, y, bandAt(easel, body, down * 1.25 + 0.12 - crest * 0.2, x, y));
      }
      easel.put(x, from, crest > 0.55 ? foam[2] : high4);
      if (crest > 0.72) easel.put(x, from + 1, face > 0.2 ? foam[2] : high4);
      else if (crest > 0.4) easel.put(x, from + 1, light);
      // The swell is repeated below as broken lines.
      for (let line = 1; line < 4; line++) {
        const y = Math.round(top[x]! * (1 - line * 0.18) + high * (0.45 + line * 0.62) + line * 3);
        const on = profile((x / width) * crests * 1 + phase + line * 0.37);
        if (on > 0.5 + line * 0.08 && y > from + 2 && y < height - 2)
          easel.put(x, y, line === 1 ? high4 : line === 2 ? light : base);
      }
      if (crest > 0.8 && drop.chance(0.1)) easel.put(x - 2, from - 2, foam[1]);
    }
    easel.fill(0, height - 1, width, 1, deep);
  },
});
