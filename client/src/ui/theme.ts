import { useSyncExternalStore } from 'react';

export const themes = ['tavern', 'paper', 'night', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

const current = (): Theme => {
  const name = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === name) ?? 'tavern';
};

/** public/theme.js reads the same key before the first paint. */
export const setTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('papeterie.theme', theme);
  } catch {
    // Without storage the theme lasts until the reload.
  }
  for (const listener of listeners) listener();
};

export const useTheme = (): Theme =>
  useSyncExternalStore((notify) => {
    listeners.add(notify);
    return () => listeners.delete(notify);
  }, current);
