import type { Picture } from '../picture.ts';

/** Pixels that hang together, corners included: their places as y * width + x. */
export type Island = number[];

/** The islands of what can be seen (alpha above `alpha`), in the order of their first pixels. */
export const islandsOf = ({ width, height, pixels }: Picture, alpha = 0): Island[] => {
  const seen = new Uint8Array(width * height);
  const isThere = (place: number) => pixels[place * 4 + 3]! > alpha;
  const islands: Island[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isThere(start)) continue;
    const island: Island = [start];
    seen[start] = 1;
    for (const place of island) {
      const x = place % width;
      const y = (place - x) / width;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (seen[next] || !isThere(next)) continue;
          seen[next] = 1;
          island.push(next);
        }
      }
    }
    islands.push(island);
  }
  return islands;
};
