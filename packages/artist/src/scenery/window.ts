import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** A round-headed window `half` px to each side of (cx, cy): a frame, bars, a sill, and nothing between them. */
export const drawWindow = (easel: Easel, cx: number, cy: number, half: number, wood: Tones): void => {
  const frame = Math.max(1, Math.round(half * 0.14));
  const low = Math.round(half * 1.05);
  for (let dy = -half; dy <= low; dy++)
    for (let dx = -half; dx <= half; dx++) {
      const reach = dy < 0 ? Math.hypot(dx, dy) : Math.abs(dx);
      if (reach > half) continue;
      const inside = reach < half - frame && dy < low - frame;
      const bar =
        half > 5 && (Math.abs(dx) < frame * 0.5 || Math.abs(dy - Math.round(half * 0.1)) < frame * 0.5);
      easel.put(
        cx + dx,
        cy + dy,
        inside ? (bar ? wood[1] : -1) : wood[dx + dy < -half * 0.5 ? 3 : dx > half * 0.6 ? 0 : 2],
      );
    }
  easel.fill(cx - half - 2, cy + low, half * 2 + 5, Math.max(2, frame), wood[3]);
  easel.fill(cx - half - 2, cy + low + Math.max(2, frame), half * 2 + 5, 1, wood[0]);
};
