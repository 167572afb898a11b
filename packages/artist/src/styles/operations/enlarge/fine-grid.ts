import type { Size } from '../plate.ts';
import { free } from './fields.ts';
import type { Labels } from './labels.ts';
import { linkDiagonals } from './link-diagonals.ts';

/** The labels on the fine grid; past the border of an open picture its last pixels go on. */
export const sampled = (labels: Labels, grid: Size, samples: number, pad: number): Uint8Array => {
  const linked = linkDiagonals(labels);
  const map = new Uint8Array(grid.width * grid.height);
  for (let y = 0, i = 0; y < grid.height; y++) {
    const sy = Math.floor(((y + 0.5) / samples - pad) * 2);
    for (let x = 0; x < grid.width; x++, i++) {
      const sx = Math.floor(((x + 0.5) / samples - pad) * 2);
      if (sx >= 0 && sy >= 0 && sx < linked.width && sy < linked.height)
        map[i] = linked.map[sy * linked.width + sx]!;
    }
  }
  return map;
};

/** Samples that keep their label: a disk in the middle of every cell, larger where the cell stands alone. */
export const pinned = (
  labels: Labels,
  grid: Size,
  samples: number,
  pad: number,
  roundness: number,
): Uint8Array => {
  const fixed = new Uint8Array(grid.width * grid.height).fill(free);
  const { width, height, map } = labels;
  for (let cy = 0; cy < height; cy++) {
    for (let cx = 0; cx < width; cx++) {
      const label = map[cy * width + cx]!;
      let alike = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const x = cx + dx;
          const y = cy + dy;
          if (x >= 0 && y >= 0 && x < width && y < height && map[y * width + x] === label) alike++;
        }
      }
      if (alike === 9) continue;
      const radius = samples * (alike <= 2 ? 0.5 : alike <= 4 ? 0.4 : 0.34 - 0.2 * roundness);
      const middleX = (cx + pad + 0.5) * samples - 0.5;
      const middleY = (cy + pad + 0.5) * samples - 0.5;
      for (let y = Math.ceil(middleY - radius); y <= middleY + radius; y++) {
        for (let x = Math.ceil(middleX - radius); x <= middleX + radius; x++) {
          if (Math.hypot(x - middleX, y - middleY) <= radius) fixed[y * grid.width + x] = label;
        }
      }
    }
  }
  return fixed;
};
