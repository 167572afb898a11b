import { useEffect, useMemo, useState } from 'react';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import type { DeskColors } from './paint-desk.ts';
import { createSurface } from './paint-desk.ts';

/** The same pictures as surfaces; made anew only for another picture. */
export const useSurface = (picture: PixelPicture | undefined) =>
  useMemo(() => picture && createSurface(picture), [picture]);

const readColors = (): DeskColors => {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { checkerA: read('--checker-a'), checkerB: read('--checker-b'), mark: read('--ember') };
};

/** The theme's colors for a canvas, which knows no tokens; they follow the theme. */
export const useDeskColors = (): DeskColors => {
  const [colors, setColors] = useState(readColors);
  useEffect(() => {
    const observer = new MutationObserver(() => setColors(readColors()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return colors;
};
