import type { Lch } from '@papeterie/pixels/oklab';
import { turnHue } from '../color/ramp.ts';
import type { Plan } from '../prompt/plan.ts';

const words = {
  night: ['night', 'moonlit', 'moonlight', 'midnight', 'nocturnal', 'starry', 'nighttime', 'stars'],
  dusk: ['dusk', 'sunset', 'evening', 'dawn', 'sunrise', 'twilight'],
} as const;

export type TimeOfDay = keyof typeof words | 'day';

/** When a landscape is seen, as the prompt says it; by day if it does not. */
export const timeOf = ({ words: said, place }: Plan): TimeOfDay => {
  if (place === 'night' || words.night.some((word) => said.includes(word))) return 'night';
  return words.dusk.some((word) => said.includes(word)) ? 'dusk' : 'day';
};

const blueHue = 275;
const emberHue = 35;

/** What is left of a color in the light of a time of day. */
export const litAt = (color: Lch, time: TimeOfDay): Lch => {
  if (time === 'night')
    return {
      L: 0.13 + color.L * 0.38,
      C: Math.max(0.035, color.C * 0.78),
      h: turnHue(color.h, blueHue, 70),
    };
  if (time === 'dusk') return { L: color.L * 0.78, C: color.C * 0.9, h: turnHue(color.h, emberHue, 10) };
  return color;
};
