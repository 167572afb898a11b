import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** A pine of tiers, lit from the upper left; `half` px wide to each side at its foot. */
export const drawPine = (
  easel: Easel,
  cx: number,
  top: number,
  bottom: number,
  half: number,
  needles: Tones,
  trunk: Tones,
  random: Random,
): void => {
  const tall = bottom - top;
  const tiers = Math.max(3, Math.round(tall / 8));
  const skirt = bottom - Math.round(tall * 0.08);
  const wood = Math.max(1, Math.round(half * 0.14));
  easel.fill(cx - wood, skirt - 2, wood, bottom - skirt + 2, trunk[2]);
  easel.fill(cx, skirt - 2, wood, bottom - skirt + 2, trunk[0]);
  const lean = random.between(-0.1, 0.1);
  for (let y = top; y < skirt; y++) {
    const at = ((y - top) / (skirt - top)) * tiers;
    const tier = Math.floor(at);
    const within = at - tier;
    const reach = half * ((tier * 0.82 + within * 1.2 + 0.12) / (tiers * 0.82 + 0.5));
    const left = Math.round(reach * (1 + lean) + (within > 0.6 ? random.between(-0.8, 0.8) : 0));
    const right = Math.round(reach * (1 - lean) + (within > 0.6 ? random.between(-0.8, 0.8) : 0));
    for (let x = -left; x <= right; x++) {
      const side = x / Math.max(1, reach);
      // Each tier is dark below the one above it, and its left hem catches the light.
      const light = -side * 0.9 + within * 1.1 - 0.35 + (((x * 5 + y * 3) % 7) - 3) * 0.06;
      easel.put(
        cx + x,
        y,
        needles[light > 0.85 ? 4 : light > 0.45 ? 3 : light > -0.1 ? 2 : light > -0.6 ? 1 : 0],
      );
    }
  }
};
