import type { Random } from '@papeterie/pixels/random';
import type { Lights } from './backdrop.ts';

/** Puts a color at a pixel of the backdrop, unless it lies outside. */
export type Put = (x: number, y: number, color: number) => void;

const disc = (put: Put, cx: number, cy: number, rx: number, ry: number, color: number): void => {
  for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
    for (let x = Math.floor(cx - rx); x <= cx + rx; x++)
      if (((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1) put(x, y, color);
  }
};

const scatter = (
  random: Random,
  count: number,
  width: number,
  height: number,
  each: (x: number, y: number, i: number) => void,
): void => {
  for (let i = 0; i < count; i++) each(random.int(0, width - 1), random.int(0, height - 1), i);
};

/** What hangs in the air; `bright` and `soft` are a near-white and a color between it and the sky. */
export const drawLights = (
  kind: Lights,
  put: Put,
  width: number,
  height: number,
  bright: number,
  soft: number,
  random: Random,
): void => {
  const size = Math.min(width, height);
  const many = Math.max(4, Math.round((width * height) / 260));
  switch (kind) {
    case 'sun':
      disc(put, width * 0.82, height * 0.17, size * 0.1, size * 0.1, soft);
      disc(put, width * 0.82, height * 0.17, size * 0.075, size * 0.075, bright);
      return;
    case 'moon':
      disc(put, width * 0.18, height * 0.18, size * 0.11, size * 0.11, bright);
      disc(put, width * 0.15, height * 0.16, size * 0.025, size * 0.025, soft);
      disc(put, width * 0.21, height * 0.21, size * 0.035, size * 0.03, soft);
      return;
    case 'clouds':
      scatter(random, 3, width, Math.round(height * 0.42), (x, y) => {
        const w = size * random.between(0.09, 0.16);
        disc(put, x, y + 2, w * 1.5, w * 0.34, soft);
        disc(put, x - w * 0.5, y, w * 0.6, w * 0.44, bright);
        disc(put, x + w * 0.4, y - 1, w * 0.7, w * 0.5, bright);
      });
      return;
    case 'stars':
      scatter(random, many, width, height, (x, y, i) => {
        put(x, y, i % 3 ? soft : bright);
        if (i % 9 === 0)
          for (const [dx, dy] of [
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
          ] as const)
            put(x + dx, y + dy, soft);
      });
      return;
    case 'snow':
      scatter(random, many * 2, width, height, (x, y, i) => put(x, y, i % 2 ? bright : soft));
      return;
    case 'embers':
      scatter(random, many, width, height, (x, y, i) => put(x, y, i % 2 ? 0xf9a04a : 0xd9602f));
      return;
    case 'bubbles':
      scatter(random, Math.max(3, many / 5), width, height, (x, y) => {
        const r = Math.max(1, Math.round(size * random.between(0.012, 0.03)));
        for (let a = 0; a < 12; a++)
          put(
            Math.round(x + r * Math.cos((a / 12) * 6.28)),
            Math.round(y + r * Math.sin((a / 12) * 6.28)),
            soft,
          );
        put(x - Math.floor(r / 2), y - Math.floor(r / 2), bright);
      });
      return;
    case 'rays':
      for (let k = 0; k < 4; k++) {
        const from = random.between(-0.1, 1) * width;
        const wide = size * random.between(0.04, 0.1);
        for (let y = 0; y < height * 0.72; y++)
          for (let x = Math.floor(from + y * 0.35); x < from + y * 0.35 + wide; x++)
            if ((x + y) % 2 === 0) put(x, y, soft);
      }
  }
};
