import type { Level } from './art.ts';
import type { Detail } from './drawing-options.ts';

/** How much there is room for in something `height` pixels tall. */
export const levelFor = (height: number, detail: Detail = 'MEDIUM'): Level => {
  const own = height <= 20 ? 0 : height <= 40 ? 1 : height <= 80 ? 2 : 3;
  const moved = own + (detail === 'LOW' ? -1 : detail === 'HIGH' ? 1 : 0);
  return Math.min(3, Math.max(0, moved)) as Level;
};
