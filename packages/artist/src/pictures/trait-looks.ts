import type { Mood } from '../mood.ts';
import type { Trait } from '../prompt/traits.ts';

/** How a thing that has no face shows what is said of it: by its colors. */
const moods: Partial<Record<Trait, Mood>> = {
  old: { chroma: 0.5, lightness: -0.05 },
  evil: { hues: [312], pull: 0.6, chroma: 0.85, lightness: -0.13 },
  fierce: { hues: [28], pull: 0.45, chroma: 1.15, lightness: -0.04 },
  cute: { hues: [355], pull: 0.35, lightness: 0.06 },
  royal: { hues: [305], pull: 0.5, chroma: 1.15 },
  fancy: { hues: [85], pull: 0.45, chroma: 1.2, lightness: 0.02 },
};

/** How much taller than it is it is drawn. */
const heights: Partial<Record<Trait, number>> = { tall: 1.3, thin: 1.3, short: 0.76, fat: 0.76 };

const first = <T>(table: Partial<Record<Trait, T>>, traits: readonly Trait[]): T | undefined =>
  traits.map((trait) => table[trait]).find((one) => one !== undefined);

export const moodOf = (traits: readonly Trait[]): Mood | undefined => first(moods, traits);
export const heightFor = (traits: readonly Trait[]): number => first(heights, traits) ?? 1;

const seen: ReadonlySet<string> = new Set<Trait>(['tiny', 'giant', 'glowing', 'broken']);

/** Whether a picture can show it at all. */
export const picturesShow = (trait: Trait): boolean =>
  seen.has(trait) || moods[trait] !== undefined || heights[trait] !== undefined;
