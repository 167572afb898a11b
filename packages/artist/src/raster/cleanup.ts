import type { Frame } from './frame.ts';

/** Takes away lone pixels and fills lone holes of the silhouette. */
export const cleanSilhouette = ({ width, height, owner, light }: Frame): void => {
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : owner[y * width + x]!;
  const before = owner.slice();
  const solid = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && before[y * width + x]! >= 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const around = +solid(x - 1, y) + +solid(x + 1, y) + +solid(x, y - 1) + +solid(x, y + 1);
      const here = y * width + x;
      if (before[here]! >= 0 && around === 0) owner[here] = -1;
      else if (before[here]! < 0 && around === 4) {
        owner[here] = at(x - 1, y);
        light[here] = light[here - 1]!;
      }
    }
  }
};

/** A tone that no neighbor of the same part shares is noise: it takes the tone most of them have. */
export const cleanTones = ({ width, height, owner, tone }: Frame, mayDither: boolean): void => {
  if (mayDither) return;
  for (let pass = 0; pass < 2; pass++) {
    const before = tone.slice();
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const here = y * width + x;
        if (owner[here]! < 0) continue;
        let same = 0;
        let other = -1;
        let votes = 0;
        for (const [nx, ny] of [
          [x - 1, y],
          [x + 1, y],
          [x, y - 1],
          [x, y + 1],
        ] as const) {
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const there = ny * width + nx;
          if (owner[there] !== owner[here]) continue;
          if (before[there] === before[here]) same++;
          else if (before[there] === other) votes++;
          else {
            other = before[there]!;
            votes = 1;
          }
        }
        if (same === 0 && votes >= 2) tone[here] = other;
      }
    }
  }
};
