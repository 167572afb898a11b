import type { Garment } from './look.ts';

/** Levels of a garment, top to bottom: fraction of the way from shoulders to hips (above 1 below the hips), and width. */
export const garmentCuts: Record<
  Garment,
  { readonly levels: readonly (readonly [down: number, wide: number])[]; readonly hem: number }
> = {
  tunic: {
    levels: [
      [0, 0.78],
      [0.16, 1],
      [0.62, 0.86],
      [1, 0.98],
      [1.28, 1.12],
    ],
    hem: 0,
  },
  vest: {
    levels: [
      [0, 0.78],
      [0.16, 1],
      [0.62, 0.86],
      [1, 0.92],
      [1.1, 0.94],
    ],
    hem: 0,
  },
  bare: {
    levels: [
      [0, 0.8],
      [0.16, 1.06],
      [0.62, 0.9],
      [1, 0.9],
      [1.12, 0.9],
    ],
    hem: 0,
  },
  rags: {
    levels: [
      [0, 0.78],
      [0.16, 0.98],
      [0.62, 0.88],
      [1, 0.98],
      [1.3, 1.08],
    ],
    hem: 0,
  },
  armor: {
    levels: [
      [0, 0.8],
      [0.16, 1.06],
      [0.58, 0.92],
      [0.8, 0.88],
      [1, 1.0],
      [1.24, 1.1],
    ],
    hem: 0,
  },
  machine: {
    levels: [
      [0, 0.9],
      [0.14, 1.12],
      [0.6, 1.1],
      [1, 1.04],
      [1.12, 0.9],
    ],
    hem: 0,
  },
  coat: {
    levels: [
      [0, 0.78],
      [0.16, 1],
      [0.6, 0.9],
      [1, 1.02],
      [1.6, 1.24],
    ],
    hem: 0,
  },
  dress: {
    levels: [
      [0, 0.72],
      [0.16, 0.92],
      [0.6, 0.72],
      [0.9, 0.86],
      [1.4, 1.3],
      [1.88, 1.62],
    ],
    hem: 1,
  },
  robe: {
    levels: [
      [0, 0.76],
      [0.16, 0.98],
      [0.6, 0.94],
      [1, 1.08],
      [1.5, 1.26],
      [1.94, 1.46],
    ],
    hem: 1,
  },
  bones: {
    levels: [
      [0, 0.7],
      [0.2, 0.9],
      [0.5, 0.85],
      [0.62, 0.7],
    ],
    hem: 0,
  },
};
