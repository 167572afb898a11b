import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** A lumpy stone about (cx, cy) with craters if it is large enough, lit from the upper left. */
export const drawStone = (
  easel: Easel,
  cx: number,
  cy: number,
  r: number,
  tones: Tones,
  random: Random,
): void => {
  const lumps = Array.from({ length: 3 }, () => random.between(0, 2 * Math.PI));
  const craters = Array.from({ length: r > 9 ? 5 : r > 4 ? 1 : 0 }, () => {
    const angle = random.between(0, 2 * Math.PI);
    const out = random.between(0.15, 0.65);
    return {
      x: cx + Math.cos(angle) * r * out,
      y: cy + Math.sin(angle) * r * out,
      r: r * random.between(0.13, 0.24),
    };
  });
  for (let y = Math.floor(cy - r * 1.2); y <= cy + r * 1.2; y++)
    for (let x = Math.floor(cx - r * 1.2); x <= cx + r * 1.2; x++) {
      const angle = Math.atan2(y - cy, x - cx);
      const edge =
        r *
        (0.88 +
          0.07 * Math.sin(angle * 2 + lumps[0]!) +
          0.05 * Math.sin(angle * 3 + lumps[1]!) +
          0.03 * Math.sin(angle * 5 + lumps[2]!));
      if (Math.hypot(x - cx, y - cy) > edge) continue;
      let light = (-(x - cx) * 0.6 - (y - cy) * 0.8) / r;
      for (const pit of craters) {
        const away = Math.hypot(x - pit.x, y - pit.y) / pit.r;
        // Its far wall is lit, its near one in shadow.
        if (away < 1) light += x - pit.x + y - pit.y > pit.r * 0.3 ? 0.35 : -0.55;
      }
      easel.put(x, y, tones[light > 0.62 ? 4 : light > 0.22 ? 3 : light > -0.28 ? 2 : light > -0.68 ? 1 : 0]);
    }
};
