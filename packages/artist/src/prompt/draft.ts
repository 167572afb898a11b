import type { ColorName } from '../color/colors.ts';
import type { ElementName } from './elements.ts';
import type { Phrase } from './phrases.ts';
import type { PlaceName } from './places.ts';
import type { BodyPart, CameraWord, Carried, Companion, Condition, Plan, PoseName } from './plan.ts';
import type { PromptPart, PromptRole } from './reading.ts';
import type { TradeName } from './trades.ts';
import type { Trait } from './traits.ts';
import { spaced } from './words.ts';

type Noted = PromptPart & { readonly at: number };

/** A plan while it is read. */
export type Draft = {
  color?: ColorName;
  element?: ElementName;
  place?: PlaceName;
  pose?: PoseName;
  camera?: CameraWord;
  trade?: TradeName;
  ridden?: Carried;
  ground?: Carried;
  count?: Plan['count'];
  readonly partColors: Record<string, ColorName>;
  readonly traits: Set<Trait>;
  readonly held: Carried[];
  readonly worn: Carried[];
  readonly companions: Companion[];
  readonly contents: Carried[];
  readonly bodyParts: BodyPart[];
  readonly conditions: Condition[];
  readonly parts: Noted[];
  readonly ignored: Phrase[];
};

export const newDraft = (): Draft => ({
  partColors: {},
  traits: new Set(),
  held: [],
  worn: [],
  companions: [],
  contents: [],
  bodyParts: [],
  conditions: [],
  parts: [],
  ignored: [],
});

/** Writes down what some words were read as. */
export const note = (
  draft: Draft,
  role: PromptRole,
  name: string,
  phrases: readonly (Phrase | undefined)[],
  more: { color?: ColorName; count?: number } = {},
): void => {
  const said = phrases.filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
  draft.parts.push({
    role,
    name,
    words: said.map((one) => one.said).join(' '),
    ...(more.color ? { color: spaced(more.color) } : {}),
    ...(more.count ? { count: more.count } : {}),
    at: said[0]?.at ?? 0,
  });
};

export const ignore = (draft: Draft, ...phrases: readonly (Phrase | undefined)[]): void => {
  for (const one of phrases) if (one) draft.ignored.push(one);
};
