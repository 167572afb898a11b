import { glow, matte } from '../../color/paint.ts';
import { drawGable } from '../../scenery/gable.ts';
import { scenery } from './scenery.ts';

/** Narrow gabled houses side by side, a church among them; lamps burn when it is dark. */
export const harborTown = scenery({
  name: 'harborTown',
  words: [
    'harbour town',
    'harbor town silhouette',
    'harbour town silhouette',
    'town silhouette',
    'town',
    'village',
    'distant town',
    'row of houses',
    'old town',
    'port town',
  ],
  main: 'wall',
  paints: {
    wall: matte('slate', 'stone', 'tan'),
    plaster: matte('sand', 'cream', 'coral'),
    roof: matte('rust', 'maroon', 'indigo'),
    window: glow('amber', 'yellow'),
  },
  fill(easel) {
    const { width, height, random } = easel;
    for (const row of [0, 1]) {
      const own = random.fork(`row ${row}`);
      const wide = Math.max(5, Math.min(height * 0.42, 26));
      const count = Math.max(2, Math.round(width / (wide * 0.92)));
      const away = row ? 0 : 0.28;
      const roof = easel.tones('roof', away);
      const church = own.int(0, count - 1);
      const first = own.int(0, width - 1);
      for (let i = 0; i < count; i++) {
        const left = first + Math.round((i / count) * width);
        const broad = Math.max(4, first + Math.round(((i + 1) / count) * width) - left + own.int(0, 2));
        const spire = row === 0 && i === church;
        const tall = height * (spire ? 0.62 : row ? own.between(0.36, 0.58) : own.between(0.56, 0.72));
        drawGable(easel, {
          left,
          wide: spire ? Math.round(broad * 0.7) : broad,
          eaves: height - Math.round(tall),
          peak: spire ? height * 0.36 : Math.min(height - tall - 1, broad * own.between(0.42, 0.75)),
          wall: easel.tones(own.chance(0.5) ? 'wall' : 'plaster', away),
          roof,
          lamp: easel.tones('window')[own.chance(0.3) ? 3 : 2],
          chimney: !spire && own.chance(0.55),
          random: own,
        });
      }
    }
  },
});
