import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** A head of leaves about (cx, cy): overlapping balls, the front ones lower, each lit from the upper left. */
export const drawCrown = (
  easel: Easel,
  cx: number,
  cy: number,
  r: number,
  leaves: Tones,
  random: Random,
): void => {
  const balls = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2 + random.between(-0.3, 0.3);
    return {
      x: cx + Math.cos(angle) * r * 0.62,
      y: cy + Math.sin(angle) * r * 0.5,
      r: r * random.between(0.42, 0.6),
    };
  }).concat({ x: cx, y: cy - r * 0.1, r: r * 0.7 });
  balls.sort((one, other) => one.y - other.y);
  for (const ball of balls)
    for (let y = Math.floor(ball.y - ball.r); y <= ball.y + ball.r; y++)
      for (let x = Math.floor(ball.x - ball.r); x <= ball.x + ball.r; x++) {
        const dx = (x - ball.x) / ball.r;
        const dy = (y - ball.y) / ball.r;
        const ragged = (((x * 3 + y * 5) % 7) - 3) * 0.05;
        if (dx * dx + dy * dy + ragged > 1) continue;
        const light = -dx * 0.5 - dy * 0.8 + ragged * 2 - ((y - cy) / r) * 0.35;
        easel.put(
          x,
          y,
          leaves[light > 0.95 ? 4 : light > 0.42 ? 3 : light > -0.2 ? 2 : light > -0.75 ? 1 : 0],
        );
      }
};
