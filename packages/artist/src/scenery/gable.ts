import type { Random } from '@papeterie/pixels/random';
import type { Easel } from './easel.ts';
import type { Tones } from './pigments.ts';

export type House = {
  /** px: the eaves are where the roof of `peak` px begins. */
  left: number;
  wide: number;
  eaves: number;
  peak: number;
  wall: Tones;
  roof: Tones;
  lamp: number;
  chimney: boolean;
  random: Random;
};

/** A house from its gable side, lit from the left, down to the lower edge of the picture. */
export const drawGable = (easel: Easel, house: House): void => {
  const { left, wide, eaves, peak, wall, roof, lamp, random } = house;
  const middle = left + (wide - 1) / 2;
  if (house.chimney) {
    const x = Math.round(middle + wide * random.between(0.14, 0.26));
    easel.fill(
      x,
      Math.round(eaves - peak * 0.95),
      Math.max(1, Math.round(wide * 0.1)),
      Math.round(peak),
      roof[0],
    );
  }
  for (let y = eaves; y < easel.height; y++)
    for (let k = 0; k < wide; k++) easel.put(left + k, y, wall[k === 0 ? 3 : k >= wide - 2 ? 1 : 2]);
  for (let y = Math.round(eaves - peak); y <= eaves; y++) {
    const half = ((y - (eaves - peak)) / peak) * (wide / 2 + 0.6);
    for (let x = Math.round(middle - half); x <= Math.round(middle + half); x++) {
      const edge = x <= Math.round(middle - half) + 1;
      easel.put(x, y, edge ? roof[4] : x > middle + half * 0.3 ? roof[1] : roof[2]);
    }
  }
  easel.fill(left, eaves + 1, wide, 1, wall[0]);
  const size = wide >= 14 ? 2 : 1;
  const pitch = size * 3 + 1;
  const columns = Math.max(1, Math.floor((wide - 3) / pitch));
  const margin = Math.floor((wide - columns * pitch + size + 1) / 2) + 1;
  for (let y = eaves + 4; y < easel.height - size; y += pitch + 1)
    for (let c = 0; c < columns; c++) {
      const lit = easel.time !== 'day' && random.chance(0.42);
      easel.fill(left + margin + c * pitch, y, size, size + (wide >= 14 ? 1 : 0), lit ? lamp : wall[0]);
    }
  if (wide >= 14 && peak > 8)
    easel.fill(
      Math.round(middle),
      Math.round(eaves - peak * 0.36),
      1,
      2,
      easel.time !== 'day' ? lamp : roof[0],
    );
};
