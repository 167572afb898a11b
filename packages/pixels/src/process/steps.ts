import { crop } from './crop.ts';
import { flip } from './flip.ts';
import { hardenEdges } from './harden-edges.ts';
import { outline } from './outline.ts';
import { palette } from './palette/palette.ts';
import { recolor } from './recolor.ts';
import { removeBackgroundStep } from './remove-background-step.ts';
import { removeStrays } from './remove-strays.ts';
import { rotate } from './rotate.ts';
import { scale } from './scale/scale.ts';
import type { StepDefinition } from './step.ts';
import { trim } from './trim.ts';

/** Every kind of step, by its name in the API: a new one is one file and one line here. */
export const steps = {
  removeBackground: removeBackgroundStep,
  trim,
  crop,
  rotate,
  flip,
  scale,
  palette,
  outline,
  recolor,
  removeStrays,
  hardenEdges,
} as const;

export type StepKind = keyof typeof steps;
export const stepKinds = Object.keys(steps) as StepKind[];

type OptionsOf<Kind extends StepKind> =
  (typeof steps)[Kind] extends StepDefinition<infer Options> ? Options : never;

/** One step with checked options. */
export type Step = { [Kind in StepKind]: { kind: Kind; options: OptionsOf<Kind> } }[StepKind];

/** A step as the API takes it and as it is kept: an object with one key, the kind. */
export type StepWish = Record<string, unknown>;

export const definitionOf = (kind: StepKind) => steps[kind] as unknown as StepDefinition<unknown>;

/** What a version is called that was made by these steps. */
export const operationOf = (all: readonly Step[]): string =>
  all.map(({ kind, options }) => definitionOf(kind).operation(options)).join(', ');
