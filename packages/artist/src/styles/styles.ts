import { anime } from './anime.ts';
import { comic } from './comic.ts';
import { cute } from './cute.ts';
import { cyberpunk } from './cyberpunk.ts';
import { darkFantasy } from './dark-fantasy.ts';
import { fantasy } from './fantasy.ts';
import { horror } from './horror.ts';
import { medieval } from './medieval.ts';
import { painterly } from './painterly.ts';
import { photorealistic } from './photorealistic.ts';
import { retroPixel } from './retro-pixel.ts';
import { sciFi } from './sci-fi.ts';
import type { Style } from './style.ts';

/** Every local style, in the order that the API shows them: a new style is one file and one line here. */
export const styles: readonly Style[] = [
  photorealistic,
  cyberpunk,
  medieval,
  fantasy,
  sciFi,
  horror,
  cute,
  retroPixel,
  anime,
  painterly,
  comic,
  darkFantasy,
];

export const styleOf = (key: string): Style | undefined => styles.find((style) => style.key === key);
