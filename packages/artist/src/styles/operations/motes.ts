import type { Random } from '@papeterie/pixels/random';
import type { Color, Plate } from './plate.ts';

export type Mote = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
  readonly color: Color;
};

/** Adds small lights with a bright heart and a soft halo; `rays` adds the cross of a twinkle. Changes the plate. */
export const addMotes = (plate: Plate, motes: readonly Mote[], rays = 0): void => {
  const { width, height } = plate;
  for (const { x, y, radius, strength, color } of motes) {
    const reach = radius * (rays > 0 ? 5 : 3.2);
    for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, y + reach); py++) {
      for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, x + reach); px++) {
        const dx = (px + 0.5 - x) / radius;
        const dy = (py + 0.5 - y) / radius;
        const distance = dx * dx + dy * dy;
        let light = Math.exp(-distance * 2.2) * 1.2 + Math.exp(-distance * 0.5) * 0.25;
        if (rays > 0) {
          const cross = Math.max(
            Math.exp(-Math.abs(dx) * 9 - Math.abs(dy) * 1.1),
            Math.exp(-Math.abs(dy) * 9 - Math.abs(dx) * 1.1),
          );
          light += cross * rays;
        }
        const i = py * width + px;
        plate.r[i]! += color[0] * light * strength;
        plate.g[i]! += color[1] * light * strength;
        plate.b[i]! += color[2] * light * strength;
      }
    }
  }
};

/** Motes strewn over the whole picture, many small and few large ones. Radii in pixels. */
export const strewMotes = (
  { width, height }: Plate,
  random: Random,
  count: number,
  [smallest, largest]: readonly [number, number],
  colors: readonly Color[],
): Mote[] =>
  Array.from({ length: count }, () => ({
    x: random.between(0, width),
    y: random.between(0, height),
    radius: smallest + (largest - smallest) * random.next() ** 3,
    strength: random.between(0.3, 1),
    color: random.pick(colors),
  }));
