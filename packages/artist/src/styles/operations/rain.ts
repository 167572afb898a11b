import type { Random } from '@papeterie/pixels/random';
import { drawLine } from './draw.ts';
import type { Color, Plate } from './plate.ts';

/** Slanted streaks of rain; near ones are longer and brighter. Changes the plate. */
export const rain = (plate: Plate, random: Random, count: number, color: Color): void => {
  for (let i = 0; i < count; i++) {
    const near = random.next() ** 2;
    const x = random.between(-20, plate.width);
    const y = random.between(-40, plate.height);
    const length = 12 + near * 46;
    const width = 0.25 + near * 0.5;
    drawLine(plate, [x, y], [x + length * 0.22, y + length], [width * 0.4, width], color, 0.12 + near * 0.3);
  }
};
