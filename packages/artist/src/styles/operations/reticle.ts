import type { Random } from '@papeterie/pixels/random';
import { drawLine, fillDisk, fillRect, fillShape } from './draw.ts';
import type { Color, Plate } from './plate.ts';

/** The box around what is opaque: left, top, right, bottom in pixels. */
const boxOf = ({ width, height, alpha }: Plate): [number, number, number, number] => {
  const box: [number, number, number, number] = [width, height, 0, 0];
  for (let i = 0; i < alpha.length; i++) {
    if (alpha[i]! < 0.5) continue;
    const x = i % width;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], Math.floor(i / width));
    box[2] = Math.max(box[2], x + 1);
    box[3] = Math.floor(i / width) + 1;
  }
  return box[2] === 0 ? [0, 0, width, height] : box;
};

/** Marks of a head-up display around the subject: corner brackets, a ring with ticks, lines of unreadable text. */
export const reticle = (scene: Plate, subject: Plate, random: Random, color: Color): void => {
  const [left, top, right, bottom] = boxOf(subject);
  const { width, height } = scene;
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  const radius = Math.min(width, height) * 0.46;
  for (let k = 0; k < 72; k++) {
    const angle = (k / 72) * Math.PI * 2;
    const long = k % 6 === 0 ? 9 : 4;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    drawLine(
      scene,
      [middleX + x * radius, middleY + y * radius],
      [middleX + x * (radius + long), middleY + y * (radius + long)],
      [0.5, 0.5],
      color,
      0.5,
    );
  }
  const ring = (dx: number, dy: number): number => Math.abs(Math.hypot(dx, dy) - radius + 5) - 0.5;
  fillShape(scene, middleX, middleY, radius, ring, color, 0.4);
  const gap = 10;
  for (const [x, sx] of [
    [Math.max(8, left - gap), 1],
    [Math.min(width - 8, right + gap), -1],
  ] as const) {
    for (const [y, sy] of [
      [Math.max(8, top - gap), 1],
      [Math.min(height - 8, bottom + gap), -1],
    ] as const) {
      drawLine(scene, [x, y], [x + 26 * sx, y], [0.9, 0.9], color, 0.9);
      drawLine(scene, [x, y], [x, y + 26 * sy], [0.9, 0.9], color, 0.9);
      fillDisk(scene, x, y, 2.2, color);
    }
  }
  for (let line = 0; line < 6; line++) {
    let x = 14;
    while (x < 14 + random.between(30, 74)) {
      const word = random.between(3, 12);
      fillRect(scene, x, 16 + line * 7, word, 3, color, 0.55);
      x += word + 3;
    }
  }
};
