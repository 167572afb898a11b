import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

/** A bottle, flask or jar that stands on row `floor`, its left edge at `x`. */
export const drawVessel = (
  easel: Easel,
  kind: 'bottle' | 'jar' | 'flask',
  x: number,
  floor: number,
  wide: number,
  high: number,
  glass: Tones,
  cork: Tones,
): void => {
  const neck = kind === 'jar' ? 0 : Math.max(1, Math.round(wide * 0.36));
  const shoulder = kind === 'jar' ? high : Math.round(high * (kind === 'flask' ? 0.5 : 0.62));
  for (let k = 0; k < high; k++) {
    const y = floor - 1 - k;
    const body = k < shoulder && !(kind === 'flask' && (k === 0 || k === shoulder - 1));
    const from = body ? 0 : Math.floor((wide - neck) / 2) - (kind === 'flask' && k <= shoulder ? 1 : 0);
    const to = body ? wide : wide - from;
    for (let i = from; i < to; i++) {
      const lid = k >= high - Math.max(1, Math.round(high * 0.1));
      const tones = lid ? cork : glass;
      easel.put(x + i, y, tones[i === from ? 3 : i === to - 1 ? 0 : k > shoulder * 0.8 && !lid ? 1 : 2]);
    }
  }
  if (wide > 4)
    easel.fill(
      x + 1,
      floor - Math.round(shoulder * 0.72),
      1,
      Math.max(1, Math.round(shoulder * 0.3)),
      glass[4],
    );
};
