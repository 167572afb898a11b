/** What pictures are looked at on. */
export const backdrops = ['checker', 'light', 'dark', 'grass'] as const;
export type Backdrop = (typeof backdrops)[number];

export const backdropNames: Record<Backdrop, string> = {
  checker: 'Checkerboard',
  light: 'Light',
  dark: 'Dark',
  grass: 'Grass',
};

export const parseBackdrop = (stored: unknown): Backdrop =>
  backdrops.find((one) => one === stored) ?? 'checker';
