import type { Color, Plane, Plate } from './plate.ts';

/** Lays one plate over another that stays below. Changes `below`. */
export const over = (below: Plate, top: Plate): void => {
  for (let i = 0; i < below.alpha.length; i++) {
    const part = Math.min(1, top.alpha[i]!);
    if (part === 0) continue;
    const kept = below.alpha[i]! * (1 - part);
    const alpha = part + kept;
    below.r[i] = (top.r[i]! * part + below.r[i]! * kept) / alpha;
    below.g[i] = (top.g[i]! * part + below.g[i]! * kept) / alpha;
    below.b[i] = (top.b[i]! * part + below.b[i]! * kept) / alpha;
    below.alpha[i] = alpha;
  }
};

/** Adds light of one color where the mask says so, without covering anything: transparent pixels stay transparent. */
export const addLight = (plate: Plate, mask: Plane, [r, g, b]: Color, strength = 1): void => {
  for (let i = 0; i < mask.length; i++) {
    const amount = mask[i]! * strength;
    if (amount === 0) continue;
    plate.r[i]! += r * amount;
    plate.g[i]! += g * amount;
    plate.b[i]! += b * amount;
  }
};

/** Moves colors towards one color by the mask times `strength` (0..1); opacity stays. */
export const tint = (plate: Plate, mask: Plane, [r, g, b]: Color, strength = 1): void => {
  for (let i = 0; i < mask.length; i++) {
    const part = Math.min(1, mask[i]! * strength);
    if (part <= 0) continue;
    plate.r[i]! += (r - plate.r[i]!) * part;
    plate.g[i]! += (g - plate.g[i]!) * part;
    plate.b[i]! += (b - plate.b[i]!) * part;
  }
};

/** Paints a color over everything where the mask says so: like ink, it also covers what was transparent. */
export const paintOver = (plate: Plate, mask: Plane, [r, g, b]: Color, strength = 1): void => {
  for (let i = 0; i < mask.length; i++) {
    const part = Math.min(1, mask[i]! * strength);
    if (part <= 0) continue;
    const kept = plate.alpha[i]! * (1 - part);
    const alpha = part + kept;
    plate.r[i] = (r * part + plate.r[i]! * kept) / alpha;
    plate.g[i] = (g * part + plate.g[i]! * kept) / alpha;
    plate.b[i] = (b * part + plate.b[i]! * kept) / alpha;
    plate.alpha[i] = alpha;
  }
};

/** Paints below what is there: it shows through where the plate is transparent. */
export const paintUnder = (plate: Plate, mask: Plane, [r, g, b]: Color, strength = 1): void => {
  for (let i = 0; i < mask.length; i++) {
    const part = Math.min(1, mask[i]! * strength) * (1 - plate.alpha[i]!);
    if (part <= 0) continue;
    const alpha = plate.alpha[i]! + part;
    plate.r[i] = (plate.r[i]! * plate.alpha[i]! + r * part) / alpha;
    plate.g[i] = (plate.g[i]! * plate.alpha[i]! + g * part) / alpha;
    plate.b[i] = (plate.b[i]! * plate.alpha[i]! + b * part) / alpha;
    plate.alpha[i] = alpha;
  }
};
