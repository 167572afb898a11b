import type { Subject } from '../art.ts';
import type { Plan } from '../prompt/plan.ts';
import { limitPalette } from '../raster/palette.ts';
import { paintSky, sky } from '../subjects/scenery/sky.ts';
import { createEasel, type EaselOptions } from './easel.ts';

const mostColors = 16;

/**
 * Paints a subject that fills its frame; 0xrrggbb or -1, row by row.
 * @param behind what the scenery leaves free becomes sky
 */
export const paintScenery = (
  subject: Subject,
  plan: Plan,
  options: EaselOptions,
  behind: boolean,
): Int32Array => {
  const easel = createEasel(subject, plan, options);
  subject.fill?.(easel);
  const { color } = easel;
  const none = new Uint8Array(color.length);
  limitPalette(color, none, mostColors);
  if (!behind || !color.includes(-1)) return color;
  const air = createEasel(sky, { ...plan, color: undefined, element: undefined, partColors: {} }, options);
  paintSky(air);
  limitPalette(air.color, none, mostColors);
  return color.map((own, at) => (own < 0 ? air.color[at]! : own));
};
