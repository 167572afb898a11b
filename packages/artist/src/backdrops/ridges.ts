import type { Random } from '@papeterie/pixels/random';
import type { Ridge } from './backdrop.ts';

/** How far up (0..1) the line of a ridge is at each of `width` columns. `pixels` is the height that 1 stands for. */
export const ridgeLine = (ridge: Ridge, width: number, pixels: number, random: Random): Float32Array => {
  const line = new Float32Array(width);
  const phase = random.between(0, 6.28);
  const put = (from: number, to: number, height: (t: number) => number): void => {
    for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, to); x++)
      line[x] = Math.max(line[x]!, height((x - from) / (to - from)));
  };
  const row = (
    least: number,
    most: number,
    gap: number,
    height: (t: number, tall: number) => number,
  ): void => {
    for (let x = -random.between(0, most) * pixels; x < width; ) {
      const wide = Math.max(3, random.between(least, most) * pixels);
      const tall = random.between(0.55, 1);
      put(x, x + wide, (t) => height(t, tall));
      x += wide * gap;
    }
  };
  const rows: Partial<Record<Ridge, () => void>> = {
    peaks: () => row(1.3, 2.6, 0.55, (t, tall) => tall * (1 - Math.abs(t * 2 - 1))),
    pines: () =>
      row(
        0.4,
        0.75,
        0.7,
        (t, tall) => tall * Math.max(0, 1 - Math.abs(t * 2 - 1) - ((Math.abs(t * 2 - 1) * 9) % 1) * 0.12),
      ),
    crowns: () => row(1.2, 2.6, 0.66, (t, tall) => tall * Math.sqrt(Math.max(0, 1 - (t * 2 - 1) ** 2))),
    skyline: () => row(0.35, 0.8, 1, (t, tall) => (t < 0.04 ? 0 : tall)),
  };
  if (rows[ridge]) rows[ridge]();
  else {
    const waves = { hills: [0.9, 2.3], dunes: [0.7, 1.6], waves: [7, 16], flat: [0, 0] }[
      ridge as 'hills' | 'dunes' | 'waves' | 'flat'
    ];
    for (let x = 0; x < width; x++) {
      const t = (x / width) * 6.28;
      line[x] = 0.5 + 0.32 * Math.sin(t * waves[0]! + phase) + 0.18 * Math.sin(t * waves[1]! + phase * 2.3);
    }
  }
  return line;
};
