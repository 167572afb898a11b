import type {
  Detail,
  Direction,
  GenerateSpriteInput,
  Outline,
  ProviderName,
  Shading,
  View,
} from '../../gql/graphql.ts';
import { type SizeRule, sizeProblem } from '../artists/accepted-size.ts';

export const maxPrompt = 2000;
export const minSide = 16;
export const maxSide = 400;
const maxSeed = 2_147_483_647;

/** The form as it is filled in: free text stays text until it is sent. `ANY` leaves the choice to the artist. */
export type DrawForm = {
  prompt: string;
  name: string;
  style: string;
  width: string;
  height: string;
  outline: Outline | 'ANY';
  shading: Shading | 'ANY';
  detail: Detail | 'ANY';
  view: View | 'ANY';
  direction: Direction | 'ANY';
  noBackground: boolean;
  seed: string;
  /** How many variants. */
  count: string;
};

export const emptyForm: DrawForm = {
  prompt: '',
  name: '',
  style: 'ANY',
  width: '64',
  height: '64',
  outline: 'ANY',
  shading: 'ANY',
  detail: 'ANY',
  view: 'ANY',
  direction: 'ANY',
  noBackground: true,
  seed: '',
  count: '1',
};

/** Whatever was stored, perhaps by an older version, over an empty form. */
export const parseForm = (stored: unknown): DrawForm => {
  if (typeof stored !== 'object' || stored === null) return emptyForm;
  const known = Object.entries(stored).filter(
    ([key, value]) => key in emptyForm && typeof value === typeof emptyForm[key as keyof DrawForm],
  );
  return { ...emptyForm, ...Object.fromEntries(known) };
};

/** `size` is about both sides together. */
export type FormProblems = Partial<Record<keyof DrawForm | 'size', string>>;

/** What the chosen artist takes. */
export type ArtistLimits = { name: string; sizes: SizeRule | undefined; maxPrompt: number | undefined };

const wholeNumber = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** A seed that was typed; none when it is left empty. */
export const seedOf = (text: string): number | undefined => (text.trim() ? wholeNumber(text) : undefined);

export const seedProblem = (text: string): string | undefined =>
  (seedOf(text) ?? 0) <= maxSeed
    ? undefined
    : `A seed is a whole number up to ${maxSeed}. Leave it empty for a new one.`;

const sideProblem = (text: string) => {
  const side = wholeNumber(text);
  return side >= minSide && side <= maxSide ? undefined : `Choose ${minSide} to ${maxSide} pixels.`;
};

const sizeOf = (form: DrawForm) => ({ width: Number(form.width), height: Number(form.height) });

/** What keeps the form from being sent, in words; empty when nothing does. */
export const problemsOf = (form: DrawForm, artist?: ArtistLimits): FormProblems => {
  const problems: FormProblems = {};
  const longest = Math.min(maxPrompt, artist?.maxPrompt ?? maxPrompt);
  if (!form.prompt.trim()) problems.prompt = 'Say in a few words what is to be drawn.';
  else if (form.prompt.length > longest)
    problems.prompt = `Take out ${form.prompt.length - longest} letters: ${longest} is the most${longest < maxPrompt ? ` that ${artist?.name} reads` : ''}.`;
  const width = sideProblem(form.width);
  const height = sideProblem(form.height);
  if (width) problems.width = width;
  if (height) problems.height = height;
  if (!width && !height && artist?.sizes) {
    const wish = { ...sizeOf(form), transparent: form.noBackground };
    const size = sizeProblem(artist.name, artist.sizes, wish);
    if (size) problems.size = size;
  }
  const seed = seedProblem(form.seed);
  if (seed) problems.seed = seed;
  return problems;
};

const chosen = <T extends string>(value: T | 'ANY'): T | undefined => (value === 'ANY' ? undefined : value);

/** The mutation's input of a form without problems. */
export const inputOf = (form: DrawForm, provider?: ProviderName): GenerateSpriteInput => ({
  prompt: form.prompt.trim(),
  ...sizeOf(form),
  style: form.style === 'ANY' ? undefined : form.style,
  provider,
  seed: seedOf(form.seed),
  name: form.name.trim() || undefined,
  noBackground: form.noBackground,
  outline: chosen(form.outline),
  shading: chosen(form.shading),
  detail: chosen(form.detail),
  view: chosen(form.view),
  direction: chosen(form.direction),
  count: Number(form.count),
});
