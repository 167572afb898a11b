import type { Lch } from '@papeterie/pixels/oklab';
import type { Random } from '@papeterie/pixels/random';
import type { Mood } from '../mood.ts';
import { type ElementName, elementNamed } from '../prompt/elements.ts';
import { type ColorName, namedColor } from './colors.ts';
import type { Paint, PaintChoices } from './paint.ts';

/** What the prompt says about the colors of one thing. */
export type Wish = {
  readonly color?: ColorName;
  readonly element?: ElementName;
  readonly partColors?: Readonly<Record<string, ColorName>>;
};

const turnTo = (color: Lch, hue: number, by: number): Lch => {
  const gap = ((hue - color.h + 540) % 360) - 180;
  return { ...color, C: Math.max(color.C, 0.05 * by), h: (color.h + gap * by + 360) % 360 };
};

/** Skin, eyes and the like keep their color whatever the mood. */
const steady = new Set(['skin', 'eyes', 'pupils', 'teeth']);

/** A paint in the mood asked for; `named` ones keep their hue. */
export const inMood = (
  paint: Paint,
  name: string,
  named: boolean,
  mood: Mood | undefined,
  index: number,
): Paint => {
  if (!mood) return paint;
  let { color } = paint;
  if (!named && mood.hues?.length && !steady.has(name))
    color = turnTo(color, mood.hues[index % mood.hues.length]!, mood.pull ?? 0);
  return {
    ...paint,
    color: {
      L: Math.min(0.97, Math.max(0.1, color.L + (mood.lightness ?? 0))),
      C: Math.min(0.33, color.C * (mood.chroma ?? 1)),
      h: color.h,
    },
  };
};

/** Settles the paints of a subject: what the prompt names, else what the seed picks, all in the mood asked for. */
export const resolvePaints = (
  choices: PaintChoices,
  main: string,
  wish: Wish,
  random: Random,
  mood?: Mood,
): Record<string, Paint> => {
  const paints: Record<string, Paint> = {};
  Object.entries(choices).forEach(([name, choice], index) => {
    const picked = random.fork(name).pick(choice.colors);
    const element = name === main && wish.element ? elementNamed(wish.element) : undefined;
    const named = wish.partColors?.[name] ?? (name === main ? wish.color : undefined);
    const color = namedColor(named ?? element?.color ?? picked);
    const paint: Paint = { color, kind: choice.kind === 'flat' ? 'flat' : (element?.kind ?? choice.kind) };
    paints[name] = inMood(paint, name, named !== undefined || element !== undefined, mood, index);
  });
  return paints;
};
